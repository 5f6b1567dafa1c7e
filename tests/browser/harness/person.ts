import { randomUUID } from 'node:crypto';
import { request, type APIRequestContext } from '@playwright/test';

export interface Refusal {
  name: string;
  zh: string;
  en: string;
}

/** Somebody at the HTTP API: keeps their cookies, sends each command once. */
export class Person {
  private constructor(private readonly http: APIRequestContext) {}

  static async at(url: string): Promise<Person> {
    return new Person(await request.newContext({ baseURL: url, ignoreHTTPSErrors: true }));
  }

  /** What a browser needs to be this person. */
  cookies() {
    return this.http.storageState();
  }

  get<T = unknown>(path: string): Promise<T> {
    return this.send<T>('GET', path);
  }

  post<T = unknown>(path: string, body: object = {}): Promise<T> {
    return this.send<T>('POST', path, body);
  }

  put<T = unknown>(path: string, body: object): Promise<T> {
    return this.send<T>('PUT', path, body);
  }

  /** The refusal that the command meets; fails when it is accepted. */
  async refused(path: string, body: object = {}): Promise<Refusal> {
    const answer = await this.http.post(path, { data: body, headers: { 'Idempotency-Key': randomUUID() } });
    if (answer.ok()) throw new Error(`POST ${path} was accepted`);
    return (await answer.json()) as Refusal;
  }

  leave(): Promise<void> {
    return this.http.dispose();
  }

  private async send<T>(method: string, path: string, body?: object): Promise<T> {
    const answer = await this.http.fetch(path, { method, ...(body ? { data: body, headers: { 'Idempotency-Key': randomUUID() } } : {}) });
    const text = await answer.text();
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${text}`);
    return (text === '' ? null : JSON.parse(text)) as T;
  }
}
