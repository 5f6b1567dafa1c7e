import type { Tone } from '../parts/Mark';

/** From this share of a limit on, a wait is near it. The host's alarms use the same one. */
const near = 0.8;

/** How a wait stands against its limit: quiet, near, broken. */
export function waitTone(seconds: number, limitMinutes: number): Extract<Tone, 'quiet' | 'near' | 'bad'> {
  const limit = limitMinutes * 60;
  return seconds > limit ? 'bad' : seconds >= limit * near ? 'near' : 'quiet';
}

export interface GreetClock {
  tone: Extract<Tone, 'quiet' | 'near' | 'bad'>;
  /** Seconds left, or past the limit. */
  seconds: number;
}

/** The greeting clock of a customer who has just come in; the last third of the time is near. */
export function greetClock(since: number, withinSeconds: number): GreetClock {
  if (since > withinSeconds) return { tone: 'bad', seconds: since - withinSeconds };
  const left = withinSeconds - since;
  return { tone: left <= withinSeconds / 3 ? 'near' : 'quiet', seconds: left };
}
