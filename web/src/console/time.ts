import type { DateOnly, Instant } from '../api/types';
import type { Language } from '../kit/i18n';
import { clockTime } from '../kit/format';

/** Seconds from then to now, never below zero: a host's instant may be a little ahead of the picture's clock. */
export const elapsed = (since: Instant, now: number): number => Math.max(0, Math.floor((now - Date.parse(since)) / 1000));

/** Seconds until then, rounded up, never below zero. */
export const remaining = (until: Instant, now: number): number => Math.max(0, Math.ceil((Date.parse(until) - now) / 1000));

/** `周日` · `Sun` */
export function weekday(on: DateOnly, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`));
}

/** `2026-11-22 14:05`, on this machine's clock where no hall is meant. */
export function dateAndTime(at: Instant, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', ...zone }).format(new Date(at));
}

/** The instant nearest to now at which the hall's clock says `HH:mm`; up to half a day back, half a day ahead. */
export function instantAt(local: string, now: number, zoneId: string): Instant {
  const minutes = (clock: string) => {
    const [h = 0, m = 0] = clock.split(':').map(Number);
    return h * 60 + m;
  };
  const ahead = minutes(local) - minutes(clockTime(new Date(now), zoneId));
  const near = ahead < -720 ? ahead + 1440 : ahead >= 720 ? ahead - 1440 : ahead;
  return new Date(Math.floor(now / 60_000) * 60_000 + near * 60_000).toISOString();
}
