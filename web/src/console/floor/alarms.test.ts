import { expect, test } from 'vitest';
import { counter, floorWith, line } from '../example';
import { relief } from './alarms';

const vip = line('vip', 'V');
const able = (no: number, phase: 'open' | 'paused' | 'closed' | 'serving') => counter(no, { phase, lines: ['vip'] });

test('A_free_counter_comes_before_a_paused_and_a_paused_before_a_closed_one', () => {
  const all = [able(1, 'closed'), able(2, 'paused'), able(3, 'open')];
  const helps = [all, all.slice(0, 2), all.slice(0, 1)].map((counters) => relief(floorWith({ counters }), vip));
  expect(helps.map((h) => [h?.counter.no, h?.by])).toEqual([
    [3, 'free'],
    [2, 'paused'],
    [1, 'closed'],
  ]);
});

test('When_all_that_can_are_serving_no_counter_helps', () => {
  expect(relief(floorWith({ counters: [able(1, 'serving'), counter(2, { phase: 'open', lines: ['business'] })] }), vip)).toBeNull();
});
