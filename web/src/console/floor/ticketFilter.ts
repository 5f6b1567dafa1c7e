import type { FloorTicket, TicketPhaseName } from '../../api/types';

/** What of the tickets is shown; it lives in the address. */
export interface TicketFilter {
  phase: TicketPhaseName | null;
  line: string | null;
  find: string;
}

export const shownPhases = ['waiting', 'called', 'serving', 'parked', 'missed'] as const satisfies readonly TicketPhaseName[];

export function filterIn(query: URLSearchParams): TicketFilter {
  return { phase: shownPhases.find((p) => p === query.get('state')) ?? null, line: query.get('line'), find: query.get('find') ?? '' };
}

/** The address with one part of the filter changed; what is empty is not in it. */
export function withFilter(query: URLSearchParams, name: 'state' | 'line' | 'find', value: string | null): URLSearchParams {
  const next = new URLSearchParams(query);
  if (value) next.set(name, value);
  else next.delete(name);
  return next;
}

export function filtered(tickets: readonly FloorTicket[], { phase, line, find }: TicketFilter): FloorTicket[] {
  const sought = find.trim().toUpperCase();
  return tickets.filter((t) => (phase === null || t.phase === phase) && (line === null || t.line === line) && t.no.includes(sought));
}
