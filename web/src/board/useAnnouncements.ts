import { useEffect, useReducer } from 'react';
import type { BoardCall, BoardView, LiveMessage } from '../api/types';
import { chime } from '../kit/sound';
import { announceWithin, begin, end, hear, silence, type Announcements } from './announce';
import { sentences } from './speech';
import { say } from './voice';

type Event = { type: 'heard'; message: LiveMessage<BoardView>; at: Date } | { type: 'ended' };

function next(state: Announcements, event: Event): Announcements {
  switch (event.type) {
    case 'heard':
      return begin(hear(state, event.message.view, event.message.epoch, event.at));
    case 'ended':
      return begin(end(state));
  }
}

/** Without sound a number still stands out this long. */
const shownAtLeast = 5000;

async function announce(call: BoardCall, english: boolean, stopped: AbortSignal): Promise<void> {
  const shown = new Promise((go) => setTimeout(go, shownAtLeast));
  await chime();
  for (const sentence of sentences(call, english)) {
    if (!stopped.aborted) await say(sentence);
  }
  await shown;
}

/** Announces the calls one after the other; the answer is the one being announced. */
export function useAnnouncements(message: LiveMessage<BoardView> | null, now: () => Date, english: boolean): BoardCall | null {
  const [state, send] = useReducer(next, silence);

  useEffect(() => {
    if (message) send({ type: 'heard', message, at: now() });
  }, [message, now]);

  const call = state.now;
  useEffect(() => {
    if (!call) return;
    const stop = new AbortController();
    const late = setTimeout(() => send({ type: 'ended' }), announceWithin);
    void announce(call, english, stop.signal).then(() => {
      if (!stop.signal.aborted) send({ type: 'ended' });
    });
    return () => {
      stop.abort();
      clearTimeout(late);
    };
    // A change of language counts from the next announcement.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [call]);

  return call;
}
