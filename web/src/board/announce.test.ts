import { expect, test } from 'vitest';
import type { BoardCall, BoardView } from '../api/types';
import { begin, end, hear, inProgress, lastCalls, silence } from './announce';
import { sentences } from './speech';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22, 1, 0, seconds));
const call = (no: number, ticket: string, seconds = 0, pending = true): BoardCall => ({
  no, ticket, counter: 3, counterName: { zh: '3 号台席', en: 'counter 3' }, times: 1, pending, at: at(seconds).toISOString(),
});
const view = (...calls: BoardCall[]): BoardView => ({ hall: { zh: '厅', en: 'Hall' }, zoneId: 'Asia/Shanghai', dayOpen: true, calls, lines: [], counters: [] });
const numbers = (calls: BoardCall[]) => calls.map((c) => c.no);

test('Announcements_are_queued_oldest_first_and_never_overlap', () => {
  const heard = hear(silence, view(call(3, 'A003'), call(2, 'A002'), call(1, 'A001')), 1, at(5));
  const first = begin(heard);
  expect(first.now?.no).toBe(1);
  expect(begin(first)).toBe(first);
  expect(begin(end(first)).now?.no).toBe(2);
});

test('A_call_is_announced_once', () => {
  const heard = hear(silence, view(call(1, 'A001')), 1, at(1));
  expect(hear(begin(heard), view(call(1, 'A001')), 1, at(2)).queue).toEqual([]);
});

test('After_a_break_only_what_is_pending_and_younger_than_two_minutes_is_announced', () => {
  const missed = view(call(4, 'A004', 290), call(3, 'A003', 280, false), call(2, 'A002', 100), call(1, 'A001', 0));
  expect(numbers(hear(silence, missed, 1, at(300)).queue)).toEqual([4]);
  expect(numbers(hear({ ...silence, seen: 1, epoch: 1 }, missed, 1, at(300)).queue)).toEqual([4]);
});

test('A_customer_who_has_come_is_not_called_any_more', () => {
  const heard = hear(silence, view(call(2, 'A002'), call(1, 'A001')), 1, at(1));
  expect(numbers(hear(heard, view(call(2, 'A002', 0, false), call(1, 'A001')), 1, at(2)).queue)).toEqual([1]);
});

test('A_recall_takes_the_place_of_the_call', () => {
  const heard = hear(silence, view(call(1, 'A001')), 1, at(1));
  expect(numbers(hear(heard, view(call(2, 'A001', 2), call(1, 'A001')), 1, at(3)).queue)).toEqual([2]);
});

test('A_new_day_and_a_restored_log_start_over', () => {
  const old = { ...silence, seen: 80, epoch: 1 };
  expect(numbers(hear(old, view(call(1, 'A001')), 1, at(1)).queue)).toEqual([1]);
  expect(numbers(hear(old, view(call(81, 'A001'), call(80, 'B001')), 2, at(1)).queue)).toEqual([80, 81]);
});

test('What_is_announced_is_what_is_shown', () => {
  const shown = view(call(3, 'A003'), call(2, 'A002'), call(1, 'A002'));
  expect(inProgress(shown, call(2, 'A002'))?.no).toBe(2);
  expect(inProgress(shown, null)?.no).toBe(3);
  expect(inProgress(view(), null)).toBeNull();
  expect(lastCalls(shown, call(3, 'A003')).map((c) => c.ticket)).toEqual(['A002']);
});

test('A_number_is_read_figure_by_figure', () => {
  expect(sentences(call(1, 'A007'), true).map((s) => s.text)).toEqual(['请 A 零零七 号到 3 号台席', 'Number A 0 0 7, please go to counter 3']);
  expect(sentences(call(1, 'VP12'), false).map((s) => s.text)).toEqual(['请 V P 一二 号到 3 号台席']);
});
