/** A figure that is not known yet. */
const unknown = '—';

export const oneDecimal = (value: number | null): string => (value === null ? unknown : value.toFixed(1));

/** Whole percent of a whole; nothing of nothing is not known. */
export const share = (part: number, whole: number): string => (whole === 0 ? unknown : String(Math.round((part / whole) * 100)));
