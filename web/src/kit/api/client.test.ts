import { afterEach, expect, test, vi } from 'vitest';
import { get, post } from './client';
import { newKey } from './key';
import { ActionKeys } from './keys';
import { Refused, Unreachable } from './trouble';

const answers = (...each: (Response | Error)[]) => {
  const keys: (string | null)[] = [];
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    keys.push(new Headers(init.headers).get('Idempotency-Key'));
    const next = each.shift();
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
  return keys;
};

const problem = { name: 'CounterBusy', status: 409, zh: '3 号台席正在办理 A012。', en: 'Counter 3 is still serving A012.', values: { counter: 3 } };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('A_key_is_a_random_uuid', () => {
  expect(newKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(newKey()).not.toBe(newKey());
});

test('A_refusal_says_its_rule_in_both_languages', async () => {
  answers(new Response(JSON.stringify(problem), { status: 409 }));
  const thrown = await post('/api/x').catch((e: unknown) => e);
  expect(thrown).toBeInstanceOf(Refused);
  expect((thrown as Refused).rule).toBe('CounterBusy');
  expect((thrown as Refused).words.zh).toBe(problem.zh);
});

test('Nobody_answering_is_asked_again_with_the_same_key', async () => {
  vi.useFakeTimers();
  const keys = answers(new TypeError('net'), new TypeError('net'), new Response('{"lastSeq":7}'));
  const answer = post<{ lastSeq: number }>('/api/x', { a: 1 });
  await vi.runAllTimersAsync();
  expect(await answer).toEqual({ lastSeq: 7 });
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
});

test('A_host_that_failed_is_asked_again_with_the_same_key', async () => {
  vi.useFakeTimers();
  const failed = { ...problem, name: 'LogUnavailable', status: 503 };
  const keys = answers(new Response(JSON.stringify(failed), { status: 503 }), new Response('{}'));
  const answer = post('/api/x');
  await vi.runAllTimersAsync();
  await answer;
  expect(new Set(keys).size).toBe(1);
  expect(keys).toHaveLength(2);
});

test('A_refusal_is_not_asked_again', async () => {
  const keys = answers(new Response(JSON.stringify(problem), { status: 409 }), new Response('{}'));
  await expect(post('/api/x')).rejects.toBeInstanceOf(Refused);
  expect(keys).toHaveLength(1);
});

test('A_gateway_without_words_is_no_answer', async () => {
  answers(new Response('<html>', { status: 502 }));
  await expect(get('/api/x')).rejects.toBeInstanceOf(Unreachable);
});

test('Reading_carries_no_key', async () => {
  const keys = answers(new Response('{}'));
  await get('/api/x');
  expect(keys).toEqual([null]);
});

test('An_unanswered_action_keeps_its_key_and_an_answered_one_does_not', () => {
  const keys = new ActionKeys();
  const first = keys.keyFor('POST', '/a', { n: 1 });
  keys.failed(new Unreachable());
  expect(keys.keyFor('POST', '/a', { n: 1 })).toBe(first);
  expect(keys.keyFor('POST', '/a', { n: 2 })).not.toBe(first);
  const second = keys.keyFor('POST', '/a', { n: 2 });
  keys.answered();
  expect(keys.keyFor('POST', '/a', { n: 2 })).not.toBe(second);
  const kept = keys.keyFor('POST', '/a', { n: 3 });
  keys.failed(new Refused({ ...problem, status: 503 }));
  expect(keys.keyFor('POST', '/a', { n: 3 })).toBe(kept);
  const third = keys.keyFor('POST', '/a', { n: 2 });
  keys.failed(new Refused(problem));
  expect(keys.keyFor('POST', '/a', { n: 2 })).not.toBe(third);
});
