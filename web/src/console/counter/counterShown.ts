import type { CounterNo, FloorView, StaffId } from '../../api/types';

/**
 * The counter a person sees: their own; null: they choose one. Who manages the floor also sees the one in the address while somebody
 * works there, so that a duty manager who switches in at a shared computer is at the counter that is open there.
 */
export function counterShown(view: FloorView, inAddress: string | null, staffNo: StaffId, manages: boolean): CounterNo | null {
  const staffed = view.counters.filter((c) => c.phase !== 'closed');
  const asked = manages ? staffed.find((c) => String(c.no) === inAddress) : undefined;
  return (asked ?? staffed.find((c) => c.clerk === staffNo))?.no ?? null;
}
