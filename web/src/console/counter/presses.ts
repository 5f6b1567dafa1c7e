import type { CounterPhase } from '../../api/types';
import { servicesLeft, type Desk } from './desk';

/** What a clerk can press. */
export type Press = 'call' | 'recall' | 'miss' | 'start' | 'end' | 'park' | 'transfer' | 'pause' | 'resume' | 'leave' | 'continue' | 'close' | 'undo';

/** F5, F11 and F12 stay the browser's; F7 is always the clerk's own going and coming. */
export const keyOf: Record<Press, string | null> = {
  call: 'F2',
  recall: 'F3',
  miss: 'F4',
  start: 'F6',
  pause: 'F7',
  resume: 'F7',
  leave: 'F7',
  continue: 'F7',
  end: 'F8',
  park: 'F9',
  transfer: 'F10',
  undo: 'Ctrl+Z',
  close: null,
};

/** The buttons of a phase; the first is what one should do now. */
const buttons: Record<CounterPhase, readonly Press[]> = {
  closed: [],
  open: ['call', 'pause', 'close'],
  calling: ['start', 'recall', 'miss', 'transfer'],
  serving: ['end', 'transfer', 'park', 'leave'],
  leftService: ['continue'],
  paused: ['resume', 'close'],
};

/** Why a button cannot be pressed this second. */
export type Waits = { for: 'spacing'; seconds: number } | { for: 'limit' };

export interface Button {
  press: Press;
  key: string | null;
  primary: boolean;
  waits: Waits | null;
}

export function buttonsOf(desk: Desk): Button[] {
  return buttons[desk.counter.phase].map((press, i) => ({ press, key: keyOf[press], primary: i === 0, waits: press === 'recall' ? recallWaits(desk) : null }));
}

function recallWaits(desk: Desk): Waits | null {
  if (desk.recallsLeft === 0) return { for: 'limit' };
  return desk.recallIn > 0 ? { for: 'spacing', seconds: desk.recallIn } : null;
}

/** F2 in the customer's last service ends it and calls the next one. */
export const mayEndAndCall = (desk: Desk): boolean => desk.counter.phase === 'serving' && desk.ticket !== null && servicesLeft(desk.ticket) <= 1;

/** What a key means at this counter now; null: nothing. */
export function pressFor(key: string, desk: Desk): Press | 'endAndCall' | null {
  if (key === keyOf.undo) return desk.undoIn > 0 ? 'undo' : null;
  if (key === keyOf.call && mayEndAndCall(desk)) return 'endAndCall';
  const button = buttonsOf(desk).find((b) => b.key === key);
  return button && !button.waits ? button.press : null;
}

/** Every key that means something at a counter at some time; the browser gets none of them. */
export const counterKeys: readonly string[] = [...new Set(Object.values(keyOf).filter((key) => key !== null))];
