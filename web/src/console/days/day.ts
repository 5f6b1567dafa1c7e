import type { DateOnly, DaySummary, HalfHour, LineSummary } from '../../api/types';

export function dayAfter(on: DateOnly, days: number): DateOnly {
  const date = new Date(`${on}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The one with the most of something; null when nobody has any. The first of equals. */
function most<T>(all: readonly T[], of: (one: T) => number | null): T | null {
  let best: T | null = null;
  for (const one of all) if ((of(one) ?? 0) > (best === null ? 0 : (of(best) ?? 0))) best = one;
  return best;
}

export const busiest = (day: DaySummary): HalfHour | null => most(day.halfHours, (h) => h.issued);
export const slowest = (day: DaySummary): HalfHour | null => most(day.halfHours, (h) => h.meanWaitMinutes);
export const slowestLine = (day: DaySummary): LineSummary | null => most(day.lines, (l) => l.waits?.p90 ?? null);

/** Whole percent of services that were done. */
export function doneShare(day: DaySummary): number | null {
  const all = day.outcomes.reduce((sum, o) => sum + o.count, 0);
  return all === 0 ? null : Math.round(((day.outcomes.find((o) => o.outcome === 'done')?.count ?? 0) / all) * 100);
}
