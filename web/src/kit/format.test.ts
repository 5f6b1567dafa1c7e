import { expect, test } from 'vitest';
import { age, calendarDay, clockTime, minutesBetween, money, spanSeconds, toSpan, waitKey } from './format';

const at = '2026-11-22T16:05:09+00:00';

test('Time_is_the_halls_and_24_h', () => {
  expect(clockTime(at, 'Asia/Shanghai')).toBe('00:05');
  expect(clockTime(at, 'Europe/Warsaw')).toBe('17:05');
});

test('The_day_is_the_halls', () => {
  expect(calendarDay(at, 'Asia/Shanghai', 'zh-CN')).toBe('11月23日星期一');
  expect(calendarDay(at, 'Europe/Warsaw', 'en')).toBe('Sunday 22 November');
});

test('An_age_counts_up', () => {
  expect([7, 760, 3725].map(age)).toEqual(['0:07', '12:40', '1:02:05']);
  expect(minutesBetween('2026-11-22T09:00:00Z', '2026-11-22T09:12:59Z')).toBe(12);
  expect(minutesBetween('2026-11-22T09:01:00Z', '2026-11-22T09:00:00Z')).toBe(0);
});

test('A_span_is_read_and_written', () => {
  expect(['00:10:00', '1.00:00:30', '00:00:15.5000000'].map(spanSeconds)).toEqual([600, 86_430, 15.5]);
  expect(toSpan(600)).toBe('00:10:00');
  expect(spanSeconds('ten')).toBeNaN();
});

test('Money_is_whole_fen', () => {
  expect(money(123_450)).toBe('¥1,234.50');
});

test('A_wait_is_said_as_a_range', () => {
  expect(waitKey({ fromMinutes: 8, toMinutes: 15 }).key).toBe('wait.range');
  expect(waitKey({ fromMinutes: 8, toMinutes: 8 }).key).toBe('wait.about');
  expect(waitKey({ fromMinutes: 0, toMinutes: 5 }).key).toBe('wait.within');
  expect(waitKey({ fromMinutes: 0, toMinutes: 0 }).key).toBe('wait.soon');
  expect(waitKey(null).key).toBe('wait.unknown');
});
