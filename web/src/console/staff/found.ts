import type { StaffEntry } from '../../api/types';

/** Those whose number or name holds what is sought and who have the role; the order stays. */
export function found(staff: readonly StaffEntry[], sought: string, role: string | null): StaffEntry[] {
  const text = sought.trim().toLowerCase();
  return staff.filter((s) => (role === null || s.roles.includes(role)) && (s.staffNo.toLowerCase().includes(text) || s.name.toLowerCase().includes(text)));
}
