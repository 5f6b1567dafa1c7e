import type { LiveMessage } from '../../api/types';

type Stamp = Pick<LiveMessage<unknown>, 'epoch' | 'seq' | 'now'>;

/** Whether a message may replace the last one: messages can overtake each other on their way. */
export function notOlder(last: Stamp | null, next: Stamp): boolean {
  if (!last) return true;
  if (next.epoch !== last.epoch) return next.epoch > last.epoch;
  if (next.seq !== last.seq) return next.seq > last.seq;
  return Date.parse(next.now) >= Date.parse(last.now);
}
