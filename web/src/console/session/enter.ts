import type { Me } from '../../api/types';
import { writeLocked } from './locked';
import { rememberSession } from './session';

/** `/console/#/counter` → `/counter` */
export const homeOf = (me: Pick<Me, 'home'>): string => /#(\/.*)$/.exec(me.home)?.[1] ?? '/me';

/**
 * Begins a person's session with a clean page: nothing of the one before stays in memory, and the live connection is made with the new cookie.
 * @param at The page to go to; null: the person's own.
 */
export function enter(me: Me, at: string | null): void {
  writeLocked(null);
  rememberSession(true);
  startAt(at ?? homeOf(me));
}

/** Loads the console anew at a page. */
export function startAt(at: string): void {
  location.hash = at;
  location.reload();
}
