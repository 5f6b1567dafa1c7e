import { expect, test } from 'vitest';
import { at, counter, ticket } from '../example';
import { actsAt } from './acts';
import { filtered, filterIn, withFilter } from './ticketFilter';

test('A_counter_with_a_customer_is_neither_paused_nor_closed_from_outside', () => {
  expect(actsAt(counter(1, { phase: 'serving' }), Date.parse(at(1)))).toEqual([]);
  expect(actsAt(counter(1, { phase: 'open' }), Date.parse(at(1)))).toEqual(['pause', 'close']);
});

test('An_undo_is_offered_while_it_lasts', () => {
  const pressed = counter(1, { phase: 'calling', undo: 'TicketCalled', undoUntil: at(2) });
  expect(actsAt(pressed, Date.parse(at(1)))).toEqual(['undo', 'recall']);
  expect(actsAt(pressed, Date.parse(at(3)))).toEqual(['recall']);
});

const tickets = [ticket('A001', 'business'), ticket('A002', 'business', { phase: 'missed' }), ticket('B001', 'payment')];

test('The_filter_is_read_from_the_address_and_written_into_it', () => {
  const query = withFilter(withFilter(new URLSearchParams('x=1'), 'line', 'business'), 'state', 'missed');
  expect(query.toString()).toBe('x=1&line=business&state=missed');
  expect(filtered(tickets, filterIn(query)).map((t) => t.no)).toEqual(['A002']);
  expect(withFilter(query, 'line', null).toString()).toBe('x=1&state=missed');
});

test('A_number_is_found_in_either_case_and_a_state_nobody_knows_filters_nothing', () => {
  expect(filtered(tickets, filterIn(new URLSearchParams('find= b0&state=odd'))).map((t) => t.no)).toEqual(['B001']);
});
