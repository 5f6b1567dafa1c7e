import type { CounterNo, FloorCounter, FloorLine, FloorTicket, FloorView } from '../../api/types';
import { spanSeconds } from '../../kit/format';
import { elapsed, remaining } from '../time';

/** A counter as the clerk behind it sees it: a pure picture of the floor at one moment. */
export interface Desk {
  counter: FloorCounter;
  /** Being called or served here. */
  ticket: FloorTicket | null;
  /** Seconds in the present phase. */
  inPhase: number;
  recallsLeft: number;
  /** Seconds until the next recall is allowed. */
  recallIn: number;
  /** Seconds in which the last press can still be taken back; 0: it cannot. */
  undoIn: number;
  /** Who waits for this counter, line by line, in the order of calling inside each. */
  queue: { line: FloorLine; tickets: FloorTicket[] }[];
  waiting: number;
  /** Set aside at this counter. */
  parked: FloorTicket[];
  missed: FloorTicket[];
}

export function deskOf(view: FloorView, no: CounterNo, now: number): Desk | null {
  const counter = view.counters.find((c) => c.no === no);
  if (!counter) return null;
  const waits = (t: FloorTicket, line: FloorLine) => t.phase === 'waiting' && t.line === line.id && (t.sentTo === null || t.sentTo === no);
  const queue = view.lines
    .filter((line) => counter.lines.includes(line.id))
    .map((line) => ({ line, tickets: view.tickets.filter((t) => waits(t, line)) }))
    .filter(({ tickets }) => tickets.length > 0);
  const sinceCall = counter.lastCalledAt ? elapsed(counter.lastCalledAt, now) : Infinity;
  return {
    counter,
    ticket: view.tickets.find((t) => t.no === counter.ticket) ?? null,
    inPhase: counter.since ? elapsed(counter.since, now) : 0,
    recallsLeft: Math.max(0, view.limits.recallLimit - counter.recalls),
    recallIn: Math.max(0, Math.ceil(spanSeconds(view.limits.recallSpacing)) - sinceCall),
    undoIn: counter.undo && counter.undoUntil ? remaining(counter.undoUntil, now) : 0,
    queue,
    waiting: queue.reduce((sum, { tickets }) => sum + tickets.length, 0),
    parked: view.tickets.filter((t) => t.phase === 'parked' && t.counter === no),
    missed: view.tickets.filter((t) => t.phase === 'missed' && counter.lines.includes(t.line)),
  };
}

/** Seconds a ticket has waited in all. */
export const waitedFor = (ticket: FloorTicket, now: number): number => ticket.waited + (ticket.phase === 'waiting' ? elapsed(ticket.since, now) : 0);

/** Services of the ticket that are still to do, the one at hand included. */
export const servicesLeft = (ticket: FloorTicket): number => ticket.services.filter((s) => !s.done).length;
