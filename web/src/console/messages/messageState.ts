import type { Instant, MessageLine } from '../../api/types';
import type { Tone } from '../parts/Mark';
import type { Say } from '../text';

export const toneOf = ({ state, dropped }: MessageLine): Tone =>
  state === 'sent' ? 'good' : state === 'givenUp' || dropped === 'dailyLimit' ? 'bad' : state === 'dropped' ? 'quiet' : 'near';

/** The host decides again: what was given up or came too late may be tried once more. */
export const canRetry = ({ state, dropped }: MessageLine): boolean => state === 'givenUp' || dropped === 'expired';

/** What a person wants to know beyond the state; may be empty. */
export function howItIs(line: MessageLine, say: Say, clock: (at: Instant) => string): string {
  if (line.trouble !== null) return say(`messages.trouble.${line.trouble}`);
  if (line.dropped !== null) return say(`messages.because.${line.dropped}`);
  return line.state === 'queued' && line.attempts > 0 && line.nextAt !== null ? say('messages.next', { n: line.attempts, at: clock(line.nextAt) }) : '';
}
