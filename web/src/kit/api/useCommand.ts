import { useCallback, useRef, useState } from 'react';
import { act } from './client';
import { ActionKeys } from './keys';
import { isTrouble, type Trouble } from './trouble';

export interface CommandRun {
  /** An answer is awaited; a further press is ignored. */
  busy: boolean;
  /** Why the last one did not happen; said where the hand is. */
  trouble: Trouble | null;
  /** The host's answer, or null when it did not happen. */
  run: <T>(path: string, body?: object, method?: 'POST' | 'PUT' | 'DELETE') => Promise<T | null>;
  clear: () => void;
}

/** One button's commands: one at a time, and a retry of an unanswered one carries the same key. */
export function useCommand(): CommandRun {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const keys = useRef<ActionKeys | null>(null);
  const running = useRef(false);

  const run = useCallback(async <T>(path: string, body: object = {}, method: 'POST' | 'PUT' | 'DELETE' = 'POST') => {
    if (running.current) return null;
    running.current = true;
    setBusy(true);
    setTrouble(null);
    const own = (keys.current ??= new ActionKeys());
    try {
      const answer = await act<T>(method, path, body, { key: own.keyFor(method, path, body) });
      own.answered();
      return answer;
    } catch (thrown) {
      own.failed(thrown);
      if (!isTrouble(thrown)) throw thrown;
      setTrouble(thrown);
      return null;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);

  const clear = useCallback(() => setTrouble(null), []);
  return { busy, trouble, run, clear };
}
