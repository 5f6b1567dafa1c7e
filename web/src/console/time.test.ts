import { expect, test } from 'vitest';
import { dateAndTime, elapsed, instantAt, remaining, weekday } from './time';

test('What_lies_on_the_other_side_of_now_is_zero', () => {
  const now = Date.parse('2026-11-22T09:00:00Z');
  expect(elapsed('2026-11-22T09:00:05Z', now)).toBe(0);
  expect(remaining('2026-11-22T08:59:00Z', now)).toBe(0);
  expect(remaining('2026-11-22T09:00:00.200Z', now)).toBe(1);
});

test('A_local_time_becomes_the_nearest_instant', () => {
  const now = Date.parse('2026-11-22T06:05:30Z');
  expect(instantAt('14:30', now, 'Asia/Shanghai')).toBe('2026-11-22T06:30:00.000Z');
  expect(instantAt('13:55', now, 'Asia/Shanghai')).toBe('2026-11-22T05:55:00.000Z');
});

test('A_time_after_midnight_is_ahead_of_a_late_evening', () => {
  expect(instantAt('00:10', Date.parse('2026-11-22T15:50:00Z'), 'Asia/Shanghai')).toBe('2026-11-22T16:10:00.000Z');
});

test('Dates_are_written_with_the_year_first', () => {
  expect(dateAndTime('2026-11-22T06:05:00Z', 'Asia/Shanghai')).toBe('2026-11-22 14:05');
  expect(weekday('2026-11-22', 'zh-CN')).toBe('周日');
});
