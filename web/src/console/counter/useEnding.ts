import { useState } from 'react';
import type { FloorTicket } from '../../api/types';
import type { Ending } from './usePresses';

const done: Ending = { outcome: 'done', ratingOffered: true };

/** How the service at hand will be ended; each service starts from "done, rating offered" again. */
export function useEnding(ticket: FloorTicket | null) {
  const [chosen, setChosen] = useState<{ of: string; ending: Ending } | null>(null);
  const of = ticket ? `${ticket.no} ${ticket.services.filter((s) => s.done).length}` : '';
  const ending = chosen?.of === of ? chosen.ending : done;
  return { ending, choose: (change: Partial<Ending>) => setChosen({ of, ending: { ...ending, ...change } }) };
}
