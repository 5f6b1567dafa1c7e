import { useCallback, useEffect, useState } from 'react';
import type { BoardView, DemoState, LiveMessage, Me, SetupState } from '../api/types';
import { get } from '../kit/api/client';
import { Refused, Unreachable } from '../kit/api/trouble';
import type { House } from './door';

/** A page that this host does not have, or not for us, is none. */
async function orNone<T>(path: string): Promise<T | null> {
  try {
    return await get<T | null>(path);
  } catch (thrown) {
    if (thrown instanceof Refused) return null;
    throw thrown;
  }
}

async function look(): Promise<House> {
  const [setup, demo, me] = await Promise.all([orNone<SetupState>('/api/setup'), orNone<DemoState>('/api/demo'), orNone<Me>('/api/me')]);
  const hall = me?.halls[0] ?? (demo ? { id: demo.hall, name: { zh: '', en: '' } } : null);
  const board = me && hall ? await orNone<LiveMessage<BoardView>>(`/api/halls/${encodeURIComponent(hall.id)}/board`) : null;
  return { setup, demo, me, hall, counters: board?.view.counters.map((counter) => counter.no) ?? [] };
}

export type HouseState = { at: 'looking' | 'offline'; house: null } | { at: 'here'; house: House };

/** What this installation offers on its front door; looks again while nobody answers. */
export function useHouse(): { state: HouseState; again: () => Promise<void> } {
  const [state, setState] = useState<HouseState>({ at: 'looking', house: null });
  const again = useCallback(
    () =>
      look().then(
        (house) => setState({ at: 'here', house }),
        (thrown: unknown) => {
          if (!(thrown instanceof Unreachable)) throw thrown;
          setState({ at: 'offline', house: null });
        },
      ),
    [],
  );
  useEffect(() => {
    if (state.at === 'here') return;
    const timer = setTimeout(() => void again(), state.at === 'looking' ? 0 : 3000);
    return () => clearTimeout(timer);
  }, [state, again]);
  return { state, again };
}
