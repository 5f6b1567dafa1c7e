import type { CounterNo, FloorView, StaffId } from '../../api/types';

/**
 * The counter a person sees: the one in the address while somebody works there, otherwise their own; null: they choose one.
 * Whoever switches in at a shared computer so stays at the counter that is open there.
 */
export function counterShown(view: FloorView, inAddress: string | null, staffNo: StaffId): CounterNo | null {
  const staffed = view.counters.filter((c) => c.phase !== 'closed');
  const asked = staffed.find((c) => String(c.no) === inAddress);
  return (asked ?? staffed.find((c) => c.clerk === staffNo))?.no ?? null;
}
