import type { LiveMessage } from '../../api/types';
import { get } from '../api/client';
import { Refused } from '../api/trouble';
import { notOlder } from './order';
import { pathOf } from './topic';

/** connecting: nothing yet. live: what is shown is what is. stale: the line broke a moment ago. offline: it stays broken. */
export type LinkState = 'connecting' | 'live' | 'stale' | 'offline';

export interface Picture<TView> {
  state: LinkState;
  message: LiveMessage<TView> | null;
  /** `performance.now()` when the message came. */
  received: number;
  /** The host does not show this picture, and why. */
  refused: Refused | null;
}

/** What is needed of a SignalR connection. */
export interface Hub {
  start(): Promise<void>;
  stop(): Promise<void>;
  invoke(method: string, topic: string): Promise<unknown>;
  on(event: string, heard: (message: LiveMessage<unknown>) => void): void;
  onclose(closed: () => void): void;
}

interface Topic {
  picture: Picture<unknown>;
  listeners: Set<() => void>;
  watched: boolean;
  /** When the first of an unbroken row of older messages came. */
  olderSince: number | null;
}

const nothing: Picture<never> = { state: 'connecting', message: null, received: 0, refused: null };
const offlineAfter = 30_000;
const askAgainAfter = 10_000;
/** A log that was made anew begins at 1 again; its messages look old for this long, then they are believed. */
const believeOlderAfter = 10_000;

/** 0.5 s, 1 s, 2 s … 10 s, for ever; a little apart so that a hall's screens do not all knock at once. */
export function backoff(failures: number, chance: number): number {
  return Math.min(10_000, 500 * 2 ** Math.min(failures, 6)) * (0.8 + 0.4 * chance);
}

/** One connection a page, any number of topics. It never gives up. */
export class LiveConnection {
  private readonly topics = new Map<string, Topic>();
  private up = false;
  private running = false;
  private failures = 0;
  private lostAt: number | null = null;
  private retry: ReturnType<typeof setTimeout> | null = null;
  private offlineTimer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly hub: Hub,
    private readonly here: () => number = () => performance.now(),
    private readonly chance: () => number = Math.random,
  ) {
    hub.on('changed', (message) => this.heard(message));
    hub.onclose(() => this.lost());
  }

  picture(topic: string): Picture<unknown> {
    return this.topics.get(topic)?.picture ?? nothing;
  }

  /** Begins to watch; the answer ends it. */
  watch(topic: string, changed: () => void): () => void {
    const watched = this.topics.get(topic) ?? { picture: nothing, listeners: new Set(), watched: false, olderSince: null };
    this.topics.set(topic, watched);
    watched.listeners.add(changed);
    if (this.up) void this.join(topic);
    else this.connect();
    return () => {
      watched.listeners.delete(changed);
      if (watched.listeners.size > 0) return;
      this.topics.delete(topic);
      if (this.up) void this.hub.invoke('Unwatch', topic).catch(() => undefined);
    };
  }

  /** The browser says the network is back, or someone pressed "try again". */
  hurry(): void {
    if (this.up) return;
    this.failures = 0;
    if (this.retry) clearTimeout(this.retry);
    this.retry = null;
    this.connect();
  }

  private connect(): void {
    if (this.running || this.up || this.retry) return;
    this.running = true;
    this.hub.start().then(
      () => {
        this.running = false;
        this.up = true;
        this.failures = 0;
        this.lostAt = null;
        if (this.offlineTimer) clearTimeout(this.offlineTimer);
        this.offlineTimer = null;
        for (const topic of this.topics.keys()) void this.join(topic);
      },
      () => {
        this.running = false;
        this.lost();
      },
    );
  }

  private lost(): void {
    this.up = false;
    this.lostAt ??= this.here();
    for (const topic of this.topics.values()) topic.watched = false;
    this.offlineTimer ??= setTimeout(() => this.showLinks(), offlineAfter);
    this.showLinks();
    if (this.retry || this.running) return;
    this.retry = setTimeout(() => {
      this.retry = null;
      this.connect();
    }, backoff(this.failures++, this.chance()));
  }

  private showLinks(): void {
    const long = this.lostAt !== null && this.here() - this.lostAt >= offlineAfter;
    for (const topic of this.topics.values()) {
      const state = topic.watched ? 'live' : topic.picture.message && !long ? 'stale' : this.lostAt === null ? 'connecting' : 'offline';
      if (state !== topic.picture.state) this.show(topic, { ...topic.picture, state });
    }
  }

  private async join(topic: string): Promise<void> {
    try {
      const message = (await this.hub.invoke('Watch', topic)) as LiveMessage<unknown>;
      const watched = this.topics.get(topic);
      if (!watched || !this.up) return;
      watched.watched = true;
      this.take(watched, message);
    } catch {
      if (!this.up) return;
      await this.askWhy(topic);
    }
  }

  /** The hub says no without words; the same picture over HTTP says why. */
  private async askWhy(topic: string): Promise<void> {
    const path = pathOf(topic);
    try {
      if (path) {
        await get(path);
        // HTTP shows it: the connection still belongs to whoever was signed in when it began.
        await this.hub.stop();
        return;
      }
    } catch (thrown) {
      const watched = this.topics.get(topic);
      if (watched && thrown instanceof Refused) {
        this.show(watched, { ...watched.picture, refused: thrown });
        // What does not exist will not come to be; a sign-in or a permission may.
        if (thrown.status === 404) return;
      }
    }
    setTimeout(() => {
      if (this.up && this.topics.get(topic)?.watched === false) void this.join(topic);
    }, askAgainAfter);
  }

  private heard(message: LiveMessage<unknown>): void {
    const topic = this.topics.get(message.topic);
    if (topic) this.take(topic, message);
  }

  private take(topic: Topic, message: LiveMessage<unknown>): void {
    const state = topic.watched ? 'live' : topic.picture.state;
    if (!notOlder(topic.picture.message, message)) {
      topic.olderSince ??= this.here();
      if (this.here() - topic.olderSince < believeOlderAfter) {
        if (state !== topic.picture.state) this.show(topic, { ...topic.picture, state });
        return;
      }
    }
    topic.olderSince = null;
    this.show(topic, { state, message, received: this.here(), refused: null });
  }

  private show(topic: Topic, picture: Picture<unknown>): void {
    topic.picture = picture;
    for (const changed of topic.listeners) changed();
  }
}
