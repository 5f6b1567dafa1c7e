import type { BoardCall, BoardView } from '../api/types';

/** An older call is history: nobody is called back to a counter by it. */
export const announceWithin = 120_000;

export interface Announcements {
  /** The highest number of a call that was seen; null: nothing was seen yet. */
  seen: number | null;
  epoch: number;
  queue: BoardCall[];
  /** Being announced; the next one waits for its end. */
  now: BoardCall | null;
}

export const silence: Announcements = { seen: null, epoch: 0, queue: [], now: null };

/**
 * Takes the calls of a new picture into the queue, oldest first; a recall replaces its ticket's earlier call.
 * @param at The host's time.
 */
export function hear(state: Announcements, view: BoardView, epoch: number, at: Date): Announcements {
  const newest = view.calls.reduce((no, call) => Math.max(no, call.no), 0);
  const sameDay = state.epoch === epoch && state.seen !== null && newest >= state.seen;
  const seen = sameDay ? (state.seen ?? 0) : 0;
  const fresh = view.calls
    .filter((call) => call.no > seen && call.pending && at.getTime() - Date.parse(call.at) < announceWithin)
    .sort((a, b) => a.no - b.no);
  const stillPending = (call: BoardCall) => view.calls.some((now) => now.no === call.no && now.pending);
  const queue = [...(sameDay ? state.queue : []).filter(stillPending), ...fresh];
  const latest = queue.filter((call, n) => !queue.slice(n + 1).some((later) => later.ticket === call.ticket));
  return { ...state, epoch, seen: newest, queue: latest };
}

/** Begins the next announcement unless one is going on. */
export function begin(state: Announcements): Announcements {
  const [first, ...rest] = state.queue;
  return state.now || !first ? state : { ...state, now: first, queue: rest };
}

export function end(state: Announcements): Announcements {
  return { ...state, now: null };
}

/** The call that takes half the screen: the one being announced, else the newest. */
export function inProgress(view: BoardView, announcing: BoardCall | null): BoardCall | null {
  return announcing ?? view.calls[0] ?? null;
}

/** The calls below it: newest first, each ticket once, at most six. */
export function lastCalls(view: BoardView, above: BoardCall | null): BoardCall[] {
  return view.calls.filter((call, n) => call.ticket !== above?.ticket && view.calls.findIndex((c) => c.ticket === call.ticket) === n).slice(0, 6);
}
