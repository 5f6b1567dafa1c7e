/** Time zones this browser knows, the present one among them. */
export function zones(present: string): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes(present) ? known : [present, ...known];
}
