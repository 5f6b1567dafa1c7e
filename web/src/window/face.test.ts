import { expect, test } from 'vitest';
import type { WindowView } from '../api/types';
import { faceOf } from './face';

const view = (more: Partial<WindowView>): WindowView => ({
  hall: { zh: '厅', en: 'Hall' }, zoneId: 'Asia/Shanghai', counter: 3, counterName: { zh: '3 号台席', en: 'Counter 3' },
  phase: 'open', ticket: null, clerk: '1003', clerkName: '王芳', pause: null, returnBy: null, rateTicket: null, ...more,
});
const ten = new Date('2026-11-22T10:00:00+08:00');
const face = (more: Partial<WindowView>, rated: { ticket: string; at: number } | null = null, here = 0) => faceOf(view(more), rated, ten, here);

test('The_number_at_the_counter_is_shown', () => {
  expect(face({ phase: 'calling', ticket: 'A007' })).toEqual({ is: 'calling', ticket: 'A007' });
  expect(face({ phase: 'serving', ticket: 'A007' })).toEqual({ is: 'serving', ticket: 'A007' });
  expect(face({})).toEqual({ is: 'open' });
  expect(face({ phase: 'closed' })).toEqual({ is: 'closed' });
});

test('A_pause_says_when_it_ends_and_when_it_should_have', () => {
  expect(face({ phase: 'paused', returnBy: '2026-11-22T10:10:00+08:00' })).toMatchObject({ is: 'paused', late: false });
  expect(face({ phase: 'paused', returnBy: '2026-11-22T09:59:00+08:00' })).toMatchObject({ is: 'paused', late: true });
  expect(face({ phase: 'paused' })).toEqual({ is: 'paused', returnBy: null, late: false });
  expect(face({ phase: 'leftService', ticket: 'A007', returnBy: '2026-11-22T10:05:00+08:00' })).toMatchObject({ is: 'left' });
});

test('A_rating_is_asked_for_once_and_thanked_for', () => {
  expect(face({ rateTicket: 'A007' })).toEqual({ is: 'rate', ticket: 'A007' });
  expect(face({ rateTicket: 'A007' }, { ticket: 'A007', at: 0 }, 100)).toEqual({ is: 'thanks' });
  expect(face({ rateTicket: 'A007' }, { ticket: 'A007', at: 0 }, 6000)).toEqual({ is: 'open' });
  expect(face({ rateTicket: 'A008' }, { ticket: 'A007', at: 0 }, 6000)).toEqual({ is: 'rate', ticket: 'A008' });
});

test('A_call_goes_before_a_rating', () => {
  expect(face({ phase: 'calling', ticket: 'A008', rateTicket: 'A007' })).toEqual({ is: 'calling', ticket: 'A008' });
});
