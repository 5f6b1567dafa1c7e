import type { TicketView } from '../api/types';

type Seen = Pick<TicketView, 'phase' | 'counter'> | null;

/** Whether the phone should draw its owner's attention: it has become their turn, or the counter changed. */
export function becameCalled(before: Seen, now: Pick<TicketView, 'phase' | 'counter'>): boolean {
  return now.phase === 'called' && (before?.phase !== 'called' || before.counter !== now.counter);
}

/** The token after the #, where it is sent to no server and stands in no log. */
export function tokenIn(hash: string): string {
  return decodeURIComponent(hash.replace(/^#\/?/, ''));
}
