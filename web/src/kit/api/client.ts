import type { Problem } from '../../api/types';
import { newKey } from './key';
import { isTrouble, maybeDone, Refused, Unreachable } from './trouble';

export interface Asking {
  /** The action's key; a retry of the same action brings the same one. */
  key?: string;
  /** How often to ask when nobody answers; each time with the same key. */
  tries?: number;
  signal?: AbortSignal;
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'name' in body && 'zh' in body && 'en' in body;

const pause = (ms: number) => new Promise((go) => setTimeout(go, ms));

async function answer<T>(response: Response): Promise<T> {
  const text = await response.text();
  let body: unknown;
  try {
    body = text === '' ? null : JSON.parse(text);
  } catch {
    body = text;
  }
  if (response.ok) return body as T;
  if (isProblem(body)) throw new Refused({ ...body, status: response.status });
  if (response.status >= 500) throw new Unreachable(response.status);
  throw new Refused({
    status: response.status,
    name: 'Unexplained',
    zh: `服务器没有接受这个请求（${response.status}）。`,
    en: `The server did not accept this request (${response.status}).`,
  });
}

async function once<T>(method: string, path: string, body: unknown, key: string | undefined, signal: AbortSignal | undefined): Promise<T> {
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (key !== undefined) headers['Idempotency-Key'] = key;
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new Unreachable(cause);
  }
  return answer<T>(response);
}

export async function ask<T>(method: string, path: string, body: unknown, { key, tries = 1, signal }: Asking = {}): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await once<T>(method, path, body, key, signal);
    } catch (thrown) {
      if (n >= tries || !isTrouble(thrown) || !maybeDone(thrown)) throw thrown;
      await pause(400 * 2 ** (n - 1));
    }
  }
}

export const get = <T>(path: string, signal?: AbortSignal): Promise<T> => ask<T>('GET', path, undefined, signal ? { signal } : {});

/** Asks the host to do something; at most once, however often it is sent with the same key. */
export const act = <T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body: object = {}, asking: Asking = {}): Promise<T> =>
  ask<T>(method, path, body, { tries: 3, ...asking, key: asking.key ?? newKey() });

export const post = <T>(path: string, body: object = {}, asking: Asking = {}): Promise<T> => act<T>('POST', path, body, asking);
