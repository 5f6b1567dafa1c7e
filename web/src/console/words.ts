import type { Say } from './text';

const roles = ['clerk', 'guide', 'dutyManager', 'hallManager', 'administrator'] as const;

/** A role by its name; one that the console does not know yet by its id. */
export function roleName(say: Say, role: string): string {
  const known = roles.find((r) => r === role);
  return known ? say(`words.role.${known}`) : role;
}

const closings = ['DayNotOpen', 'LineFull', 'LineNotOpenYet', 'LineClosedForToday'] as const;

/** Why a line gives no tickets now, in two words. */
export function closedName(say: Say, refusal: string): string {
  return say(`words.closed.${closings.find((c) => c === refusal) ?? 'other'}`);
}

const presses = ['TicketCalled', 'TicketRecalled', 'TicketMissed', 'ServiceStarted', 'ServiceEnded', 'TicketTransferred', 'TicketParked', 'TicketResumed', 'CounterPaused', 'CounterResumed'] as const;

/** What an undo would take back. */
export function pressName(say: Say, fact: string): string {
  return say(`words.undo.${presses.find((p) => p === fact) ?? 'other'}`);
}
