import type { ChoiceRules, CustomerClass, FloorLimits, HallSettings, Line, LineId } from '../../api/types';
import { spanSeconds, toSpan } from '../../kit/format';

/** Moves one of a list; past the ends nothing changes. */
export function moved<T>(list: readonly T[], from: number, by: -1 | 1): T[] {
  const to = from + by;
  if (to < 0 || to >= list.length) return [...list];
  const next = [...list];
  const [one] = next.splice(from, 1);
  if (one !== undefined) next.splice(to, 0, one);
  return next;
}

/** Moves a class to the group before or after; behind the last group a new one begins. A group that becomes empty goes. */
export function classMoved(order: readonly (readonly CustomerClass[])[], of: CustomerClass, by: -1 | 1): CustomerClass[][] {
  const at = order.findIndex((group) => group.includes(of));
  const groups = order.map((group) => group.filter((c) => c !== of));
  const alone = groups[at]?.length === 0;
  if (at < 0 || (alone && ((by === -1 && at === 0) || (by === 1 && at === order.length - 1)))) return order.map((g) => [...g]);
  const to = at + by;
  if (to < 0) groups.unshift([of]);
  else if (to >= groups.length) groups.push([of]);
  else groups[to] = [...(groups[to] ?? []), of];
  return groups.filter((group) => group.length > 0);
}

/** A line id that is not taken yet. */
export function freeLineId(settings: HallSettings): LineId {
  for (let n = settings.lines.length + 1; ; n++) if (!settings.lines.some((l) => l.id === `line-${n}`)) return `line-${n}`;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function withLine(settings: HallSettings): HallSettings {
  const letter = letters.split('').find((l) => !settings.lines.some((line) => line.letter === l)) ?? '';
  const line: Line = {
    id: freeLineId(settings), letter, width: 3, name: { zh: '', en: '' }, needs: { zh: '', en: '' }, dailyQuota: null, issueBeforeOpening: '00:30:00', lastTicketBeforeClosing: '00:15:00',
    typicalService: '00:08:00', waitLimit: '00:20:00', onKiosk: true,
  };
  return { ...settings, lines: [...settings.lines, line] };
}

/** A line goes with its place at every counter. */
export const withoutLine = (settings: HallSettings, id: LineId): HallSettings => ({
  ...settings,
  lines: settings.lines.filter((l) => l.id !== id),
  counters: settings.counters.map((c) => ({ ...c, lines: c.lines.filter((l) => l !== id), helps: (c.helps ?? []).filter((l) => l !== id) })),
});

export function withCounter(settings: HallSettings): HallSettings {
  const no = Math.max(0, ...settings.counters.map((c) => c.no)) + 1;
  return { ...settings, counters: [...settings.counters, { no, name: { zh: `${no} 号台席`, en: `Counter ${no}` }, lines: settings.lines.map((l) => l.id), helps: [] }] };
}

/** How calls are chosen when nothing is set: class, then who came first. */
export const plainRules: ChoiceRules = { shares: [], ageingEvery: null, overLimitFirst: false, callSpacing: '00:00:00', autoCallAfter: null, hideUntilCalled: false };

export const rulesOf = (settings: HallSettings): ChoiceRules => settings.choosing ?? plainRules;

/** The shares go with their classes when the groups change; what no longer makes turns is strict again. */
export function withOrder(settings: HallSettings, classOrder: CustomerClass[][]): HallSettings {
  const rules = rulesOf(settings);
  const was = (of: CustomerClass) => rules.shares[settings.classOrder.findIndex((group) => group.includes(of))] ?? 0;
  const shares = rules.shares.length === 0 ? [] : classOrder.map((group) => Math.max(...group.map(was)));
  return { ...settings, classOrder, choosing: { ...rules, shares: sharesKept(shares, classOrder) } };
}

/** Two groups or more that are neighbours and none of them urgent, or none at all. */
export function sharesKept(shares: readonly number[], classOrder: readonly (readonly CustomerClass[])[]): number[] {
  const kept = shares.map((share, i) => (classOrder[i]?.includes('urgent') ? 0 : share));
  return kept.some((share) => share > 0) ? kept : [];
}

/** Null: the shares are right. */
export function sharesWrong(shares: readonly number[]): 'neighbours' | 'tooMany' | null {
  const shared = shares.flatMap((share, i) => (share > 0 ? [i] : []));
  const [first, last] = [shared[0], shared.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (shared.length < 2 || last - first !== shared.length - 1) return 'neighbours';
  return shares.reduce((a, b) => a + b, 0) > 20 ? 'tooMany' : null;
}

/** One at an index changed. */
export const changed = <T>(list: readonly T[], at: number, change: Partial<T>): T[] => list.map((one, i) => (i === at ? { ...one, ...change } : one));

/** How the limits are typed: in seconds, in minutes, or as a count. */
export const limitUnits = {
  greetWithin: 'seconds',
  recallLimit: 'count',
  recallSpacing: 'seconds',
  awayLimit: 'minutes',
  awayAtOnce: 'count',
  undoWithin: 'seconds',
  returnAfter: 'count',
  missLimit: 'count',
  postponeLimit: 'count',
  appointmentEarly: 'minutes',
  appointmentLate: 'minutes',
  stepOutLimit: 'count',
  stepOutFor: 'minutes',
  rateWithin: 'minutes',
} as const satisfies Record<keyof FloorLimits, 'seconds' | 'minutes' | 'count'>;

export type LimitName = keyof typeof limitUnits;
export const limitNames = Object.keys(limitUnits) as LimitName[];

export function typedLimit(limits: FloorLimits, name: LimitName): number {
  const value = limits[name] ?? 0;
  if (typeof value === 'number') return value;
  return spanSeconds(value) / (limitUnits[name] === 'minutes' ? 60 : 1);
}

export function limitTyped(limits: FloorLimits, name: LimitName, typed: number): FloorLimits {
  const unit = limitUnits[name];
  return { ...limits, [name]: unit === 'count' ? typed : toSpan(typed * (unit === 'minutes' ? 60 : 1)) };
}
