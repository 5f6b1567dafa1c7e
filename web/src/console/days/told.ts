import type { DayEntry, EstimateSummary } from '../../api/types';
import { oneDecimal, share } from '../floor/figures';
import type { Say } from '../text';

/** In one sentence: how many of the waits that were told held, and how far off the others were. */
export function toldSentence(say: Say, told: EstimateSummary): string {
  const held = { n: told.told, share: share(told.held, told.told) };
  return told.medianMissMinutes === null ? say('days.toldAllHeld', held) : say('days.told', { ...held, miss: oneDecimal(told.medianMissMinutes) });
}

/** The newest closed day of a list that begins with the newest; null: none. */
export const lastClosed = (days: readonly DayEntry[]): DayEntry | null => days.find((d) => d.closed) ?? null;
