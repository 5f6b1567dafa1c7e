/** A time of day as people type it, as `HH:mm`: `8:30`, `08：30`, `830`, `8`. Null: it is none. */
export function clockOf(typed: string): string | null {
  const match = /^(\d{1,2})(?:[:：.]?(\d{2}))?$/.exec(typed.trim());
  if (!match) return null;
  const [, hours = '', minutes = '00'] = match;
  return Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : null;
}
