/**
 * A time zone in which it is now between 10 and 11 in the morning, so that a hall made for a test is open whenever the test runs.
 * The sign of `Etc/GMT` is the reverse of the offset's.
 */
export function zoneInTheMorning(now = new Date()): string {
  // There is no zone thirteen hours behind; eleven ahead shows the same hour.
  const wanted = 10 - now.getUTCHours();
  const ahead = wanted < -12 ? wanted + 24 : wanted;
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

/** `14:05` in a zone. */
export const clockIn = (zone: string, at: Date): string =>
  new Intl.DateTimeFormat('zh-CN', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

/** `2026-11-22` in a zone. */
export const dayIn = (zone: string, at = new Date()): string => new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(at);
