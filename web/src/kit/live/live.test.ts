import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LiveMessage } from '../../api/types';
import { hostTime } from './clock';
import { backoff, LiveConnection, type Hub } from './LiveConnection';
import { notOlder } from './order';
import { pathOf } from './topic';

const at = (epoch: number, seq: number, now = '2026-11-22T09:00:00+08:00'): LiveMessage<string> => ({ topic: 'board/demo', epoch, seq, now, speed: 1, view: `${epoch}.${seq}` });

class FakeHub implements Hub {
  up = true;
  watched: string[] = [];
  answer: LiveMessage<unknown> = at(1, 1);
  refuses = false;
  private heard: (m: LiveMessage<unknown>) => void = () => undefined;
  private closed: () => void = () => undefined;
  start() {
    return this.up ? Promise.resolve() : Promise.reject(new Error('down'));
  }
  stop() {
    this.refuses = false;
    this.closed();
    return Promise.resolve();
  }
  invoke(method: string, topic: string): Promise<unknown> {
    if (this.refuses) return Promise.reject(new Error('no'));
    if (method === 'Watch') this.watched.push(topic);
    return Promise.resolve(this.answer);
  }
  on(_: string, heard: (m: LiveMessage<unknown>) => void) {
    this.heard = heard;
  }
  onclose(closed: () => void) {
    this.closed = closed;
  }
  say(message: LiveMessage<unknown>) {
    this.heard(message);
  }
  breakOff() {
    this.up = false;
    this.closed();
  }
}

const hub = () => {
  const fake = new FakeHub();
  const live = new LiveConnection(fake, () => performance.now(), () => 0.5);
  return { fake, live };
};
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('A_message_that_was_overtaken_is_older', () => {
  expect(notOlder(at(1, 5), at(1, 4))).toBe(false);
  expect(notOlder(at(1, 5), at(1, 5, '2026-11-22T08:59:59+08:00'))).toBe(false);
  expect(notOlder(at(1, 5), at(1, 5))).toBe(true);
  expect(notOlder(at(1, 5), at(2, 1))).toBe(true);
  expect(notOlder(at(2, 1), at(1, 99))).toBe(false);
});

test('Time_runs_at_the_hosts_speed', () => {
  expect(hostTime({ now: '2026-11-22T09:00:00Z', speed: 60 }, 1000, 3000).toISOString()).toBe('2026-11-22T09:02:00.000Z');
  expect(hostTime({ now: '2026-11-22T09:00:00Z', speed: 0 }, 1000, 3000).toISOString()).toBe('2026-11-22T09:00:00.000Z');
});

test('Knocking_slows_down_and_never_stops', () => {
  expect([0, 1, 2, 3, 4, 5, 50].map((n) => backoff(n, 0.5))).toEqual([500, 1000, 2000, 4000, 8000, 10_000, 10_000]);
});

test('Each_topic_can_be_read_over_http', () => {
  expect(['kiosk/demo', 'board/demo', 'floor/demo', 'window/demo/3', 'ticket/a b', 'nothing'].map(pathOf)).toEqual([
    '/api/halls/demo/kiosk',
    '/api/halls/demo/board',
    '/api/halls/demo/floor',
    '/api/halls/demo/counters/3/window',
    '/api/ticket/a%20b',
    null,
  ]);
});

test('It_is_live_when_the_first_picture_came_and_takes_newer_ones_only', async () => {
  const { fake, live } = hub();
  live.watch('board/demo', () => undefined);
  expect(live.picture('board/demo').state).toBe('connecting');
  await settle();
  expect(live.picture('board/demo')).toMatchObject({ state: 'live', message: { view: '1.1' } });
  fake.say(at(1, 3));
  fake.say(at(1, 2));
  expect(live.picture('board/demo').message?.view).toBe('1.3');
});

test('A_broken_line_is_stale_then_offline_and_is_caught_up_after', async () => {
  const { fake, live } = hub();
  live.watch('board/demo', () => undefined);
  await settle();
  fake.breakOff();
  expect(live.picture('board/demo').state).toBe('stale');
  await vi.advanceTimersByTimeAsync(31_000);
  expect(live.picture('board/demo')).toMatchObject({ state: 'offline', message: { view: '1.1' } });
  fake.up = true;
  fake.answer = at(1, 9);
  await vi.advanceTimersByTimeAsync(12_000);
  expect(live.picture('board/demo')).toMatchObject({ state: 'live', message: { view: '1.9' } });
  expect(fake.watched).toEqual(['board/demo', 'board/demo']);
});

test('A_host_that_was_never_reached_is_offline_and_is_tried_for_ever', async () => {
  const { fake, live } = hub();
  fake.up = false;
  live.watch('board/demo', () => undefined);
  await settle();
  expect(live.picture('board/demo').state).toBe('offline');
  await vi.advanceTimersByTimeAsync(3_600_000);
  fake.up = true;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(live.picture('board/demo').state).toBe('live');
});

test('A_refused_picture_says_why', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify({ name: 'NotFound', status: 404, zh: '没有', en: 'none' }), { status: 404 })));
  const { fake, live } = hub();
  fake.refuses = true;
  live.watch('ticket/x', () => undefined);
  await settle();
  await settle();
  expect(live.picture('ticket/x').refused?.rule).toBe('NotFound');
  fake.refuses = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(fake.watched).toEqual([]);
});

test('A_connection_from_before_the_sign_in_is_made_again', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}')));
  const { fake, live } = hub();
  fake.refuses = true;
  live.watch('floor/demo', () => undefined);
  await vi.advanceTimersByTimeAsync(2000);
  expect(live.picture('floor/demo').state).toBe('live');
});

test('A_log_made_anew_is_believed_after_a_while', async () => {
  const { fake, live } = hub();
  fake.answer = at(1, 500);
  live.watch('board/demo', () => undefined);
  await settle();
  fake.say(at(1, 2));
  expect(live.picture('board/demo').message?.view).toBe('1.500');
  await vi.advanceTimersByTimeAsync(11_000);
  fake.say(at(1, 3));
  expect(live.picture('board/demo').message?.view).toBe('1.3');
});
