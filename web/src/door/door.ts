import type { CounterNo, DemoSignIn, DemoState, HallName, Me, SetupState } from '../api/types';

export interface House {
  setup: SetupState | null;
  demo: DemoState | null;
  me: Me | null;
  /** The demo's or the signed-in person's first hall. */
  hall: HallName | null;
  counters: CounterNo[];
}

/** A screen's address: in a hall one may act for, or paired. */
export function screenAt(page: 'kiosk' | 'board' | 'window', hall: string | null, counter?: CounterNo): string {
  if (hall === null) return `/${page}/`;
  return `/${page}/?${new URLSearchParams({ hall, ...(counter === undefined ? {} : { counter: String(counter) }) }).toString()}`;
}

/** Who opens a screen of the demo without pairing it: whoever may do most. */
export function opener(staff: DemoSignIn[]): DemoSignIn | null {
  const order = ['administrator', 'hallManager', 'dutyManager'];
  return order.flatMap((role) => staff.filter((person) => person.role === role))[0] ?? staff[0] ?? null;
}

const roles = ['administrator', 'hallManager', 'dutyManager', 'guide', 'clerk'] as const;

export const roleOf = (role: string): (typeof roles)[number] | 'other' => roles.find((known) => known === role) ?? 'other';

export const speeds = [1, 10, 60, 120] as const;

/** Whether this browser may open a hall's screens without pairing them. */
export const mayOpen = (me: Me | null): boolean => me?.permissions.includes('device.act') ?? false;
