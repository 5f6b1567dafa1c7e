import { expect, test } from 'vitest';
import type { DaySummary, HalfHour } from '../../api/types';
import { busiest, dayAfter, doneShare, slowest } from './day';

const half = (at: string, issued: number, meanWaitMinutes: number | null): HalfHour => ({ at, issued, called: 0, meanWaitMinutes, meanCountersOpen: null });
const day = (change: Partial<DaySummary>) => ({ halfHours: [], lines: [], outcomes: [], ...change }) as unknown as DaySummary;

test('The_day_after_the_last_of_a_month_is_the_first_of_the_next', () => {
  expect(dayAfter('2026-02-28', 1)).toBe('2026-03-01');
  expect(dayAfter('2026-01-01', -1)).toBe('2025-12-31');
});

test('The_busiest_half_hour_is_the_first_of_the_most_and_none_when_nobody_came', () => {
  expect(busiest(day({ halfHours: [half('a', 2, null), half('b', 5, null), half('c', 5, null)] }))?.at).toBe('b');
  expect(busiest(day({ halfHours: [half('a', 0, null)] }))).toBeNull();
});

test('A_half_hour_without_a_wait_is_not_the_slowest', () => {
  expect(slowest(day({ halfHours: [half('a', 9, null), half('b', 1, 3)] }))?.at).toBe('b');
});

test('The_share_done_is_of_all_outcomes', () => {
  expect(doneShare(day({ outcomes: [{ outcome: 'done', count: 9 }, { outcome: 'givenUp', count: 3 }] }))).toBe(75);
  expect(doneShare(day({}))).toBeNull();
});
