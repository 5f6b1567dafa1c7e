import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instant, WaitRange } from '../api/types';
import type { Language } from './i18n';

type Moment = Date | Instant;
const date = (at: Moment) => (typeof at === 'string' ? new Date(at) : at);

/** `14:05`, in the hall's zone. */
export function clockTime(at: Moment, zoneId: string): string {
  return new Intl.DateTimeFormat('zh-CN', { timeZone: zoneId, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(date(at));
}

/** `11月22日 星期日` · `Sunday, 22 November`, in the hall's zone. */
export function calendarDay(at: Moment, zoneId: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { timeZone: zoneId, month: 'long', day: 'numeric', weekday: 'long' }).format(date(at));
}

export function secondsBetween(from: Moment, to: Moment): number {
  return Math.max(0, Math.floor((date(to).getTime() - date(from).getTime()) / 1000));
}

export function minutesBetween(from: Moment, to: Moment): number {
  return Math.floor(secondsBetween(from, to) / 60);
}

/** An age that counts up: `0:07`, `12:40`, `1:02:05`. */
export function age(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const h = Math.floor(seconds / 3600);
  const m = Math.floor((seconds % 3600) / 60);
  const s = Math.floor(seconds % 60);
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** `00:10:00` → 600. Also `1.02:00:00` with days and `00:00:15.5000000` with fractions. */
export function spanSeconds(span: string): number {
  const match = /^(?:(\d+)\.)?(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(span);
  if (!match) return Number.NaN;
  const [, days = '0', h = '0', m = '0', s = '0'] = match;
  return Number(days) * 86_400 + Number(h) * 3600 + Number(m) * 60 + Number(s);
}

/** 600 → `00:10:00` */
export function toSpan(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor((seconds % 3600) / 60))}:${two(Math.floor(seconds % 60))}`;
}

/** `¥1,234.50` from whole fen. */
export function money(fen: number): string {
  return new Intl.NumberFormat('zh-CN', { style: 'currency', currency: 'CNY' }).format(fen / 100);
}

/** Which sentence says a wait, and its figures. */
export function waitKey(wait: WaitRange | null) {
  if (!wait) return { key: 'wait.unknown' as const, from: 0, to: 0 };
  const { fromMinutes: from, toMinutes: to } = wait;
  if (to === 0) return { key: 'wait.soon' as const, from, to };
  if (from === to) return { key: 'wait.about' as const, from, to };
  if (from === 0) return { key: 'wait.within' as const, from, to };
  return { key: 'wait.range' as const, from, to };
}

/** A wait in words: 约 8–15 分钟. */
export function useWait(): (wait: WaitRange | null) => string {
  const { t } = useTranslation('kit');
  return useCallback(
    (wait: WaitRange | null) => {
      const { key, from, to } = waitKey(wait);
      return t(key, { from, to });
    },
    [t],
  );
}
