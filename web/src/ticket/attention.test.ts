import { expect, test } from 'vitest';
import { becameCalled, tokenIn } from './attention';

test('The_phone_calls_its_owner_once_for_each_counter', () => {
  const called = { phase: 'called', counter: 3 } as const;
  expect(becameCalled({ phase: 'waiting', counter: null }, called)).toBe(true);
  expect(becameCalled(null, called)).toBe(true);
  expect(becameCalled(called, called)).toBe(false);
  expect(becameCalled(called, { phase: 'called', counter: 4 })).toBe(true);
  expect(becameCalled(called, { phase: 'serving', counter: 3 })).toBe(false);
});

test('The_token_stands_after_the_hash', () => {
  expect(tokenIn('#abc-DEF_1')).toBe('abc-DEF_1');
  expect(tokenIn('#/abc')).toBe('abc');
  expect(tokenIn('')).toBe('');
});
