export const codeLength = 6;

/** What stands in the field after a key: digits only, no more than a code has. */
export function typed(code: string, key: string): string {
  if (key === 'erase') return code.slice(0, -1);
  return (code + key).replace(/\D/g, '').slice(0, codeLength);
}
