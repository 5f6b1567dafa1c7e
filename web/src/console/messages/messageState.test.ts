import { expect, test } from 'vitest';
import type { MessageLine } from '../../api/types';
import type { Say } from '../text';
import { canRetry, howItIs, toneOf } from './messageState';

const line: MessageLine = {
  no: 1, to: '0190a0b0', kind: 'turnNear', ticket: 'A001', text: '…', queuedAt: '2026-11-22T10:00:00+08:00', state: 'queued', since: '2026-11-22T10:00:00+08:00',
  attempts: 0, nextAt: null, trouble: null, dropped: null, parts: null, costFen: null,
};
const say = ((key: string, values?: object) => `${key}${values ? JSON.stringify(values) : ''}`) as Say;
const clock = () => '10:05';

test('What_was_given_up_or_came_too_late_can_be_tried_again_and_nothing_else', () => {
  expect(canRetry({ ...line, state: 'givenUp', trouble: 'gatewayRefused' })).toBe(true);
  expect(canRetry({ ...line, state: 'dropped', dropped: 'expired' })).toBe(true);
  expect(canRetry({ ...line, state: 'dropped', dropped: 'noLongerNeeded' })).toBe(false);
  expect(canRetry({ ...line, state: 'sent' })).toBe(false);
  expect(canRetry(line)).toBe(false);
});

test('A_message_says_why_it_is_not_sent_and_when_it_is_tried_again', () => {
  expect(howItIs({ ...line, state: 'givenUp', trouble: 'noAddress' }, say, clock)).toBe('messages.trouble.noAddress');
  expect(howItIs({ ...line, state: 'dropped', dropped: 'dailyLimit' }, say, clock)).toBe('messages.because.dailyLimit');
  expect(howItIs({ ...line, attempts: 2, nextAt: '2026-11-22T10:05:00+08:00' }, say, clock)).toBe('messages.next{"n":2,"at":"10:05"}');
  expect(howItIs({ ...line, nextAt: '2026-11-22T10:05:00+08:00' }, say, clock)).toBe('');
});

test('Only_what_needs_a_person_is_shown_as_bad', () => {
  expect(toneOf({ ...line, state: 'sent' })).toBe('good');
  expect(toneOf({ ...line, state: 'dropped', dropped: 'noLongerNeeded' })).toBe('quiet');
  expect(toneOf({ ...line, state: 'dropped', dropped: 'dailyLimit' })).toBe('bad');
  expect(toneOf({ ...line, state: 'givenUp' })).toBe('bad');
  expect(toneOf(line)).toBe('near');
});
