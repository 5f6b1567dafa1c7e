/**
 * The host's time at this moment: its clock when it spoke, and what has passed here since, times its speed.
 * @param received `performance.now()` when the message came.
 * @param here `performance.now()` now.
 */
export function hostTime(said: { now: string; speed: number }, received: number, here: number): Date {
  return new Date(Date.parse(said.now) + Math.max(0, here - received) * said.speed);
}
