import { useSyncExternalStore } from 'react';

/** What this computer remembers for whoever sits at it; nothing of it is personal. */
interface Preferences {
  dark: boolean;
  /** Minutes without a touch until the console locks. */
  lockAfter: number;
  hall: string | null;
  /** The counter last opened here, by hall. */
  counters: Record<string, number>;
}

const stored = 'yitai.console';
const first: Preferences = { dark: false, lockAfter: 5, hall: null, counters: {} };
const listeners = new Set<() => void>();
let present = read();

function read(): Preferences {
  try {
    return { ...first, ...(JSON.parse(localStorage.getItem(stored) ?? '{}') as Partial<Preferences>) };
  } catch {
    return first;
  }
}

export const preferences = (): Preferences => present;

export function prefer(change: Partial<Preferences>): void {
  present = { ...present, ...change };
  localStorage.setItem(stored, JSON.stringify(present));
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const usePreferences = (): Preferences => useSyncExternalStore(listen, preferences);
