import type { FloorCounter } from '../../api/types';
import { remaining } from '../time';

export type Act = 'undo' | 'recall' | 'pause' | 'resume' | 'close';

/** What a duty manager may press at somebody's counter now. */
export function actsAt(counter: FloorCounter, now: number): Act[] {
  const acts: Act[] = [];
  if (counter.undo && counter.undoUntil && remaining(counter.undoUntil, now) > 0) acts.push('undo');
  if (counter.phase === 'calling') acts.push('recall');
  if (counter.phase === 'open') acts.push('pause', 'close');
  if (counter.phase === 'paused') acts.push('resume', 'close');
  return acts;
}
