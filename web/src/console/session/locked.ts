import type { Me } from '../../api/types';

/** Whom this computer is locked for: shown on the lock screen, kept over a reload. */
export interface Locked {
  staffNo: string;
  name: string;
  hasPin: boolean;
  /** The counter that stays open, as it is called. */
  counter: string | null;
  /** The page to return to. */
  at: string;
}

const stored = 'yitai.locked';

export const lockedFor = (me: Me, counter: string | null, at: string): Locked => ({ staffNo: me.staffNo, name: me.name, hasPin: me.hasPin, counter, at });

export function readLocked(): Locked | null {
  try {
    return JSON.parse(sessionStorage.getItem(stored) ?? 'null') as Locked | null;
  } catch {
    return null;
  }
}

export function writeLocked(locked: Locked | null): void {
  if (locked) sessionStorage.setItem(stored, JSON.stringify(locked));
  else sessionStorage.removeItem(stored);
}
