import { expect, test } from 'vitest';
import { opener, roleOf, screenAt } from './door';

const person = (staffNo: string, role: string) => ({ staffNo, role, name: staffNo, password: 'x' });

test('A_screen_is_opened_in_a_hall_or_paired', () => {
  expect(screenAt('board', null)).toBe('/board/');
  expect(screenAt('board', 'demo')).toBe('/board/?hall=demo');
  expect(screenAt('window', 'demo', 3)).toBe('/window/?hall=demo&counter=3');
});

test('Whoever_may_do_most_opens_a_screen', () => {
  expect(opener([person('1', 'clerk'), person('2', 'dutyManager'), person('3', 'administrator')])?.staffNo).toBe('3');
  expect(opener([person('1', 'clerk')])?.staffNo).toBe('1');
  expect(opener([])).toBeNull();
});

test('An_unknown_role_is_staff', () => {
  expect(roleOf('guide')).toBe('guide');
  expect(roleOf('cleaner')).toBe('other');
});
