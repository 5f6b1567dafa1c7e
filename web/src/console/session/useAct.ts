import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { act } from '../../kit/api/client';
import { ActionKeys } from '../../kit/api/keys';
import { isTrouble, Refused, type Trouble } from '../../kit/api/trouble';

type Method = 'POST' | 'PUT' | 'DELETE';

export interface Done<T> {
  answer: T;
}

export interface Acting {
  /** An answer is awaited; a further press is ignored. */
  busy: boolean;
  /** Why the last one did not happen; said where the hand is. */
  trouble: Trouble | null;
  /** What the host answered, which may be nothing; null: it did not happen. */
  run: <T>(path: string, body?: object, method?: Method) => Promise<Done<T> | null>;
  clear: () => void;
}

/** One place's commands, like the kit's, for a signed-in person: an empty answer is told from none, and an ended session leads to the sign-in page. */
export function useAct(): Acting {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const running = useRef(false);
  const keys = useRef<ActionKeys | null>(null);

  const run = useCallback(
    async <T>(path: string, body: object = {}, method: Method = 'POST'): Promise<Done<T> | null> => {
      if (running.current) return null;
      running.current = true;
      setBusy(true);
      setTrouble(null);
      const own = (keys.current ??= new ActionKeys());
      try {
        const answer = await act<T>(method, path, body, { key: own.keyFor(method, path, body) });
        own.answered();
        return { answer };
      } catch (thrown) {
        own.failed(thrown);
        if (!isTrouble(thrown)) throw thrown;
        setTrouble(thrown);
        if (thrown instanceof Refused && thrown.rule === 'NotSignedIn') void client.invalidateQueries({ queryKey: ['me'] });
        return null;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [client],
  );

  const clear = useCallback(() => setTrouble(null), []);
  return { busy, trouble, run, clear };
}
