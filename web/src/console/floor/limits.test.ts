import { expect, test } from 'vitest';
import { greetClock, waitTone } from './limits';

test('A_wait_is_near_from_four_fifths_and_broken_beyond_the_limit', () => {
  expect([0, 959, 960, 1200, 1201].map((s) => waitTone(s, 20))).toEqual(['quiet', 'quiet', 'near', 'near', 'bad']);
});

test('The_greeting_clock_counts_down_warns_and_counts_up', () => {
  expect(greetClock(2, 15)).toEqual({ tone: 'quiet', seconds: 13 });
  expect(greetClock(10, 15)).toEqual({ tone: 'near', seconds: 5 });
  expect(greetClock(15, 15)).toEqual({ tone: 'near', seconds: 0 });
  expect(greetClock(20, 15)).toEqual({ tone: 'bad', seconds: 5 });
});
