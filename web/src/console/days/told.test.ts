import { expect, test } from 'vitest';
import type { Say } from '../text';
import { lastClosed, toldSentence } from './told';

const say = ((key: string, values: object) => `${key} ${JSON.stringify(values)}`) as unknown as Say;
const told = (held: number, medianMissMinutes: number | null) => ({ told: 312, held, medianMissMinutes, misses: [] });
const day = (on: string, closed: boolean) => ({ on, closed, issued: 0, served: 0 });

test('What_held_is_said_in_whole_percent_and_the_rest_by_its_median', () => {
  expect(toldSentence(say, told(253, 4))).toBe('days.told {"n":312,"share":"81","miss":"4.0"}');
});

test('Where_all_held_no_miss_is_spoken_of', () => {
  expect(toldSentence(say, told(312, null))).toBe('days.toldAllHeld {"n":312,"share":"100"}');
});

test('The_last_closed_day_is_not_the_open_one', () => {
  expect(lastClosed([day('2026-11-24', false), day('2026-11-23', true), day('2026-11-22', true)])?.on).toBe('2026-11-23');
  expect(lastClosed([day('2026-11-24', false)])).toBeNull();
});
