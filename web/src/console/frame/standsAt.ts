import { createContext, useContext, useEffect } from 'react';

type Stand = (counter: string | null) => void;

export const standsAt = (stand: Stand): Stand => stand;

export const StandsAtContext = createContext<Stand>(() => undefined);

/** Tells the frame which counter the clerk stands at, so that the lock screen can say that it stays open. */
export function useStandsAt(counter: string | null): void {
  const stand = useContext(StandsAtContext);
  useEffect(() => {
    stand(counter);
    return () => stand(null);
  }, [stand, counter]);
}
