import { expect, test } from 'vitest';
import { at, counter, floorWith, ticket } from '../example';
import { counterShown } from './counterShown';
import { deskOf, waitedFor } from './desk';
import { buttonsOf, keyOf, pressFor } from './presses';

const now = (minutes: number, seconds = 0) => Date.parse(at(minutes, seconds));
const desk = (change: Parameters<typeof floorWith>[0], when = now(5)) => {
  const made = deskOf(floorWith(change), 1, when);
  if (!made) throw new Error('no counter 1');
  return made;
};
const serving = (...done: boolean[]) =>
  desk({ counters: [counter(1, { phase: 'serving', ticket: 'A001' })], tickets: [ticket('A001', 'business', { phase: 'serving', counter: 1, services: done.map((d) => ({ line: 'business', done: d })) })] });

test('The_queue_is_of_the_counters_own_lines_and_keeps_the_hosts_order', () => {
  const { queue, waiting } = desk({ tickets: [ticket('A003', 'business'), ticket('A001', 'business'), ticket('B001', 'payment'), ticket('V001', 'vip')] });
  expect(queue.map((q) => q.tickets.map((t) => t.no))).toEqual([['A003', 'A001'], ['B001']]);
  expect(waiting).toBe(3);
});

test('A_ticket_sent_to_another_counter_is_not_in_this_queue', () => {
  expect(desk({ tickets: [ticket('A001', 'business', { sentTo: 2 }), ticket('A002', 'business', { sentTo: 1 })] }).queue[0]?.tickets.map((t) => t.no)).toEqual(['A002']);
});

test('A_wait_counts_on_while_waiting_and_stands_still_after', () => {
  expect(waitedFor(ticket('A001', 'business', { waited: 60, since: at(0) }), now(5))).toBe(360);
  expect(waitedFor(ticket('A001', 'business', { waited: 60, since: at(0), phase: 'serving' }), now(5))).toBe(60);
});

test('A_recall_waits_for_its_spacing_and_then_for_nothing', () => {
  const calling = (when: number) => desk({ counters: [counter(1, { phase: 'calling', ticket: 'A001', lastCalledAt: at(5) })] }, when);
  expect(calling(now(5, 4)).recallIn).toBe(6);
  expect(pressFor('F3', calling(now(5, 4)))).toBeNull();
  expect(pressFor('F3', calling(now(5, 10)))).toBe('recall');
});

test('After_the_last_recall_only_the_miss_is_left', () => {
  const spent = desk({ counters: [counter(1, { phase: 'calling', ticket: 'A001', lastCalledAt: at(0), recalls: 3 })] });
  expect(buttonsOf(spent).find((b) => b.press === 'recall')?.waits).toEqual({ for: 'limit' });
  expect(pressFor('F4', spent)).toBe('miss');
});

test('F2_calls_at_a_free_counter_and_ends_and_calls_in_the_last_service', () => {
  expect(pressFor('F2', desk({}))).toBe('call');
  expect(pressFor('F2', serving(true, false))).toBe('endAndCall');
  expect(pressFor('F2', serving(false, false))).toBeNull();
});

test('F7_is_going_and_coming', () => {
  const phases = ['open', 'paused', 'serving', 'leftService'] as const;
  expect(phases.map((phase) => pressFor('F7', desk({ counters: [counter(1, { phase })] })))).toEqual(['pause', 'resume', 'leave', 'continue']);
});

test('A_press_can_be_taken_back_until_its_time_is_over', () => {
  const pressed = (when: number) => desk({ counters: [counter(1, { undo: 'TicketCalled', undoUntil: at(5, 30) })] }, when);
  expect(pressFor(keyOf.undo ?? '', pressed(now(5, 29)))).toBe('undo');
  expect(pressFor(keyOf.undo ?? '', pressed(now(5, 30)))).toBeNull();
});

test('Each_phase_has_one_primary_button_and_no_key_twice', () => {
  for (const phase of ['open', 'calling', 'serving', 'leftService', 'paused'] as const) {
    const buttons = buttonsOf(desk({ counters: [counter(1, { phase })] }));
    expect(buttons.filter((b) => b.primary)).toHaveLength(1);
    const keys = buttons.map((b) => b.key).filter(Boolean);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('A_counter_that_is_not_in_the_hall_has_no_desk', () => {
  expect(deskOf(floorWith({}), 99, now(0))).toBeNull();
});

test('A_clerk_sees_their_own_counter_and_a_manager_also_the_one_in_the_address', () => {
  const view = floorWith({ counters: [counter(1, { clerk: '1001' }), counter(2, { clerk: '1002' }), counter(3, { phase: 'closed', clerk: null })] });
  expect(counterShown(view, '2', '1001', false)).toBe(1);
  expect(counterShown(view, '2', '1001', true)).toBe(2);
  expect(counterShown(view, '3', '3001', true)).toBeNull();
});
