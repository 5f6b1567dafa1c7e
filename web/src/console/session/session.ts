import { useQuery } from '@tanstack/react-query';
import { createContext, useCallback, useContext } from 'react';
import type { HallName, Me } from '../../api/types';
import { get } from '../../kit/api/client';
import { Refused } from '../../kit/api/trouble';

/** Who is signed in; null: nobody. */
export function useSignedIn() {
  return useQuery({ queryKey: ['me'], queryFn: ({ signal }) => signedIn(signal), staleTime: 60_000, retry: (n, error) => !(error instanceof Refused) && n < 5 });
}

const everSignedIn = 'yitai.signed-in';

/** Remembers that a session may exist, so that a browser in which nobody ever signed in need not ask. */
export const rememberSession = (begun: boolean): void => (begun ? localStorage.setItem(everSignedIn, 'yes') : localStorage.removeItem(everSignedIn));

async function signedIn(signal: AbortSignal): Promise<Me | null> {
  const signInPage = location.hash.startsWith('#/sign-in') || location.hash.startsWith('#/setup');
  if (signInPage && localStorage.getItem(everSignedIn) === null) return null;
  try {
    const me = await get<Me>('/api/me', signal);
    rememberSession(true);
    return me;
  } catch (thrown) {
    if (!(thrown instanceof Refused) || thrown.status !== 401) throw thrown;
    rememberSession(false);
    return null;
  }
}

export interface Session {
  me: Me;
  /** The hall that is shown; null: this person has none. */
  hall: HallName | null;
  chooseHall: (id: string) => void;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('outside a session');
  return session;
}

export const useMay = () => {
  const { me } = useSession();
  return useCallback((permission: string) => me.permissions.includes(permission), [me]);
};

/** The base of the hall's addresses. */
export function useHallPath(): string {
  const { hall } = useSession();
  return `/api/halls/${encodeURIComponent(hall?.id ?? '')}`;
}
