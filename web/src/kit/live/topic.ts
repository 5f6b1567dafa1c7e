/** Where the same picture can be read once, to learn why it cannot be watched. */
export function pathOf(topic: string): string | null {
  const [kind, a, b] = topic.split('/').map(encodeURIComponent);
  if (a === undefined) return null;
  switch (kind) {
    case 'kiosk':
    case 'board':
    case 'floor':
      return `/api/halls/${a}/${kind}`;
    case 'window':
      return `/api/halls/${a}/counters/${b ?? ''}/window`;
    case 'ticket':
      return `/api/ticket/${a}`;
    default:
      return null;
  }
}
