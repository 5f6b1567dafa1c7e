import type { Instant } from '../../api/types';
import { useNow } from '../../kit/live/useLive';
import { remaining } from '../time';

const here = () => new Date();

/** Whole seconds until then, counting down; 0 when it has passed or there is nothing to wait for. */
export function useSecondsUntil(until: Instant | null): number {
  const now = useNow(here);
  return until === null ? 0 : remaining(until, now.getTime());
}
