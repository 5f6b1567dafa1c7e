import { useEffect } from 'react';
import type { Refused } from '../api/trouble';

const look = 5000;

/** A screen that was removed from its hall goes back to the pairing page; one opened by staff does not. */
export function useRemoved(refused: Refused | null): void {
  const removed = refused?.status === 401 && !new URLSearchParams(location.search).has('hall');
  useEffect(() => {
    if (!removed) return;
    const timer = setTimeout(() => location.reload(), look);
    return () => clearTimeout(timer);
  }, [removed]);
}
