import { expect, test } from 'vitest';
import type { IssuedTicket, PrintState } from '../api/types';
import { Refused, Unreachable } from '../kit/api/trouble';
import { next, pageOf, rest, secondsToRest, type Event, type Journey } from './journey';

const ticket: IssuedTicket = { no: 'A007', token: 't', ahead: 3, wait: null, line: { zh: '业', en: 'B' }, needs: { zh: '', en: '' }, issuedAt: '2026-11-22T09:00:00+08:00', url: '/ticket/#t', paper: 'none', print: null };
const after = (...events: Event[]): Journey => events.reduce(next, rest(0));
const line = (id: string): Event => ({ type: 'line', line: id, at: 1 });
const take = (key: string): Event => ({ type: 'take', key, at: 2 });
const issued = (key: string, more: Partial<IssuedTicket> = {}): Event => ({ type: 'issued', key, ticket: { ...ticket, ...more }, at: 3 });
const browser = { paper: 'browser' } as const;
const printer = { paper: 'printer', print: 'j1' } as const;
const job = (state: PrintState, id = 'j1'): Event => ({ type: 'job', job: id, state, at: 5 });
const full = new Refused({ status: 409, name: 'LineFull', zh: '满', en: 'full' });

test('Two_touches_make_a_ticket', () => {
  expect(after(line('business'), take('k1')).step).toEqual({ at: 'issuing', services: ['business'], key: 'k1' });
  expect(after(line('business'), take('k1'), issued('k1')).step).toEqual({ at: 'issued', ticket, paper: 'none', job: null });
});

test('A_double_press_keeps_the_first_key', () => {
  expect(after(line('business'), take('k1'), take('k2')).step).toMatchObject({ key: 'k1' });
});

test('A_lost_answer_is_asked_for_again_with_the_same_key_and_a_refusal_with_a_new_one', () => {
  const failed = (trouble: Refused | Unreachable): Event => ({ type: 'failed', key: 'k1', trouble, at: 3 });
  expect(after(line('business'), take('k1'), failed(new Unreachable()), { type: 'retry', newKey: 'k2', at: 4 }).step).toMatchObject({ at: 'issuing', key: 'k1' });
  expect(after(line('business'), take('k1'), failed(full), { type: 'retry', newKey: 'k2', at: 4 }).step).toMatchObject({ at: 'issuing', key: 'k2' });
});

test('An_answer_that_comes_after_the_customer_left_changes_nothing', () => {
  expect(after(line('business'), take('k1'), { type: 'rest', at: 9 }, issued('k1')).step).toEqual({ at: 'choose' });
});

test('Several_matters_go_on_one_ticket_in_the_order_they_were_touched', () => {
  const more = after(line('a'), { type: 'more', at: 1 }, line('b'), line('c'), line('b'));
  expect(more.step).toEqual({ at: 'more', services: ['a', 'c'] });
  expect(next(more, { type: 'chosen', at: 2 }).step).toEqual({ at: 'confirm', services: ['a', 'c'] });
});

test('A_ticket_has_six_matters_at_most', () => {
  const more = after(line('a'), { type: 'more', at: 1 }, ...['b', 'c', 'd', 'e', 'f', 'g'].map(line));
  expect(more.step).toMatchObject({ services: ['a', 'b', 'c', 'd', 'e', 'f'] });
});

test('The_paper_is_asked_for_once_it_was_printed', () => {
  const printed = after(line('a'), take('k'), issued('k', browser), { type: 'printed', ok: true, at: 5 });
  expect(printed.step).toMatchObject({ paper: 'ask' });
  expect(next(printed, { type: 'paper', out: false, at: 6 }).step).toMatchObject({ paper: 'missing' });
  expect(after(line('a'), take('k'), issued('k', browser), { type: 'printed', ok: false, at: 5 }).step).toMatchObject({ paper: 'missing' });
});

test('The_ticket_printer_tells_what_became_of_the_slip', () => {
  const at = (...events: Event[]) => after(line('a'), take('k'), issued('k', printer), ...events).step;
  expect(at()).toMatchObject({ paper: 'printing', job: 'j1' });
  expect(at(job('sent'))).toMatchObject({ paper: 'printing' });
  expect(at(job('confirmed'))).toMatchObject({ paper: 'out' });
  expect(at(job('failed'))).toMatchObject({ paper: 'failed' });
  expect(at(job('unknown'))).toMatchObject({ paper: 'ask' });
  expect(at(job('unknown'), job('confirmed'))).toMatchObject({ paper: 'out' });
  expect(at(job('failed', 'another'))).toMatchObject({ paper: 'printing' });
});

test('The_same_number_is_printed_again_and_the_first_job_says_nothing_more', () => {
  const again: Event[] = [line('a'), take('k'), issued('k', printer), job('unknown'), { type: 'paper', out: false, at: 6 }, { type: 'again', job: null, at: 6 }];
  expect(after(...again).step).toMatchObject({ ticket: { no: 'A007' }, paper: 'printing', job: null });
  expect(after(...again, job('failed')).step).toMatchObject({ paper: 'printing' });
  expect(after(...again, { type: 'again', job: 'j2', at: 7 }, job('confirmed', 'j2')).step).toMatchObject({ paper: 'out', job: 'j2' });
  expect(after(...again, { type: 'printed', ok: false, at: 7 }).step).toMatchObject({ paper: 'missing' });
});

test('While_it_prints_the_screen_stays', () => {
  expect(secondsToRest(after(line('a'), take('k'), issued('k', printer)), 12_003)).toBe(28);
});

test('It_goes_back_to_rest_by_itself', () => {
  expect(secondsToRest(rest(0), 99_000)).toBeNull();
  expect(secondsToRest(after(line('a'), take('k')), 99_000)).toBeNull();
  expect(secondsToRest(after(line('a'), take('k'), issued('k')), 3)).toBe(12);
  expect(secondsToRest(after(line('a'), take('k'), issued('k')), 12_003)).toBe(0);
  expect(secondsToRest(after({ type: 'elder', at: 0 }), 0)).toBe(40);
});

test('Elder_mode_halves_the_choices', () => {
  const lines = [1, 2, 3, 4, 5, 6, 7];
  expect(pageOf(lines, 0, false)).toEqual({ shown: [1, 2, 3, 4, 5, 6], pages: 2, page: 0 });
  expect(pageOf(lines, 1, true)).toEqual({ shown: [4, 5, 6], pages: 3, page: 1 });
  expect(pageOf(lines, 9, true).page).toBe(2);
});
