import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { LiveMessage } from '../../api/types';
import type { Refused } from '../api/trouble';
import { hostTime } from './clock';
import { connection } from './connection';
import type { LinkState, Picture } from './LiveConnection';

export interface Live<TView> {
  state: LinkState;
  message: LiveMessage<TView> | null;
  view: TView | null;
  refused: Refused | null;
  /** The host's clock, which may run faster in the demo. Before the first picture: this machine's. */
  now: () => Date;
}

/** Watches a live page's picture, e.g. `useLive<BoardView>('board/demo')`. It stays connected for ever. */
export function useLive<TView>(topic: string): Live<TView> {
  const subscribe = useCallback((changed: () => void) => connection().watch(topic, changed), [topic]);
  const picture = useSyncExternalStore(subscribe, () => connection().picture(topic)) as Picture<TView>;
  const { message, received } = picture;
  const now = useCallback(() => (message ? hostTime(message, received, performance.now()) : new Date()), [message, received]);
  return { state: picture.state, message, view: message?.view ?? null, refused: picture.refused, now };
}

/** The host's time, drawn again every so often. */
export function useNow(now: () => Date, everyMs = 1000): Date {
  const [drawn, setDrawn] = useState(() => ({ now, at: now() }));
  useEffect(() => {
    const timer = setInterval(() => setDrawn({ now, at: now() }), everyMs);
    return () => clearInterval(timer);
  }, [now, everyMs]);
  return drawn.now === now ? drawn.at : now();
}
