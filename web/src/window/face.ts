import type { TicketNo, WindowView } from '../api/types';

/** What the customer's side of a counter shows. */
export type Face =
  | { is: 'rate'; ticket: TicketNo }
  | { is: 'thanks' }
  | { is: 'paused' | 'left'; returnBy: string | null; late: boolean }
  | { is: 'calling' | 'serving'; ticket: TicketNo }
  | { is: 'open' | 'closed' };

export interface Rated {
  ticket: TicketNo;
  /** `performance.now()` */
  at: number;
}

export const thanksFor = 5000;

/**
 * A call goes before a rating: nobody may miss their turn because someone else is choosing a face.
 * @param now The host's time.
 * @param here `performance.now()`
 */
export function faceOf(view: WindowView, rated: Rated | null, now: Date, here: number): Face {
  if (view.phase === 'calling' && view.ticket) return { is: 'calling', ticket: view.ticket };
  if (rated && here - rated.at < thanksFor) return { is: 'thanks' };
  if (view.rateTicket && view.rateTicket !== rated?.ticket) return { is: 'rate', ticket: view.rateTicket };
  const late = view.returnBy !== null && Date.parse(view.returnBy) < now.getTime();
  switch (view.phase) {
    case 'paused':
      return { is: 'paused', returnBy: view.returnBy, late };
    case 'leftService':
      return { is: 'left', returnBy: view.returnBy, late };
    case 'serving':
      return view.ticket ? { is: 'serving', ticket: view.ticket } : { is: 'open' };
    case 'calling':
    case 'open':
      return { is: 'open' };
    case 'closed':
      return { is: 'closed' };
  }
}
