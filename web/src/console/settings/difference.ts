import type { HallSettings } from '../../api/types';
import { plainRules, rulesOf } from './draft';

/** One setting before and after. `path` says where: `lines.vip.waitLimit`; null: it was not, or is no more. */
export interface Difference {
  path: string[];
  before: unknown;
  after: unknown;
}

type Plain = Record<string, unknown>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Lines and counters are told apart by what they are, not by where they stand. */
const keyed = (settings: HallSettings): Plain => ({
  name: settings.name,
  calendar: settings.calendar,
  hours: Object.fromEntries(settings.hours.map((h, i) => [`d${i}`, h])),
  lines: Object.fromEntries(settings.lines.map((l) => [l.id, l])),
  lineOrder: settings.lines.map((l) => l.id),
  counters: Object.fromEntries(settings.counters.map((c) => [String(c.no), c])),
  classOrder: settings.classOrder,
  choosing: rulesOf(settings),
  limits: settings.limits,
});

export function differences(before: HallSettings, after: HallSettings): Difference[] {
  const found: Difference[] = [];
  walk([], keyed(before), keyed(after), found);
  const structural = found.some((d) => d.path[0] === 'lines' && d.path.length === 2 && (d.before === null || d.after === null));
  // Adding or removing a line is not also a new order.
  return found.filter((d) => d.path[0] !== 'lineOrder' || !structural);
}

function walk(path: string[], before: unknown, after: unknown, found: Difference[]): void {
  if (same(before, after)) return;
  const thing = path.length === 2 && (path[0] === 'lines' || path[0] === 'counters');
  if (isPlain(before) && isPlain(after) && path[0] !== 'hours') {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) walk([...path, key], before[key] ?? null, after[key] ?? null, found);
  } else if (path.length === 1 && path[0] === 'hours' && isPlain(before) && isPlain(after)) {
    for (const key of Object.keys(after)) walk([...path, key], before[key] ?? null, after[key] ?? null, found);
  } else found.push({ path, before: thing && before === undefined ? null : before, after });
}

/** My changes put on top of settings that somebody else saved meanwhile: what I touched is mine, all the rest theirs. */
export function rebased(base: HallSettings, mine: HallSettings, theirs: HallSettings): HallSettings {
  const part = <K extends keyof HallSettings>(key: K): HallSettings[K] => (same(base[key], mine[key]) ? theirs[key] : mine[key]);
  const list = <T>(of: (s: HallSettings) => readonly T[], id: (one: T) => string): T[] => {
    const was = new Map(of(base).map((one) => [id(one), one]));
    const now = new Map(of(mine).map((one) => [id(one), one]));
    const kept = of(theirs).filter((one) => now.has(id(one)) || !was.has(id(one)));
    const merged = kept.map((one) => {
      const own = now.get(id(one));
      return own !== undefined && !same(own, was.get(id(one))) ? own : one;
    });
    const added = of(mine).filter((one) => !was.has(id(one)) && !kept.some((k) => id(k) === id(one)));
    const ids = of(mine).map(id);
    const reordered = !same(of(base).map(id), ids);
    const all = [...merged, ...added];
    return reordered ? all.sort((a, b) => place(ids, id(a)) - place(ids, id(b))) : all;
  };
  const limits = Object.fromEntries(
    (Object.keys(theirs.limits) as (keyof HallSettings['limits'])[]).map((key) => [key, same(base.limits[key], mine.limits[key]) ? theirs.limits[key] : mine.limits[key]]),
  ) as unknown as HallSettings['limits'];
  return {
    name: part('name'),
    calendar: part('calendar'),
    hours: theirs.hours.map((h, i) => (same(base.hours[i], mine.hours[i]) ? h : (mine.hours[i] ?? null))),
    lines: list((s) => s.lines, (l) => l.id),
    counters: list((s) => s.counters, (c) => String(c.no)),
    classOrder: part('classOrder'),
    choosing: part('choosing') ?? plainRules,
    limits,
  };
}

const place = (ids: readonly string[], id: string) => {
  const at = ids.indexOf(id);
  return at < 0 ? ids.length : at;
};
