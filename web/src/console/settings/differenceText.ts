import type { CustomerClass, HallSettings, Line, LineOverflow, OpeningHours, Words } from '../../api/types';
import { spanSeconds } from '../../kit/format';
import type { Say } from '../text';
import type { Difference } from './difference';
import { limitNames, limitUnits } from './draft';

interface Context {
  before: HallSettings;
  after: HallSettings;
  say: Say;
  words: (words: Words) => string;
}

/** A difference in words: what, and how it was and will be. */
export function differenceText({ path, before, after }: Difference, context: Context): { what: string; before: string; after: string } {
  const value = (of: unknown, settings: HallSettings) => valueText(path, of, settings, context);
  return { what: whatText(path, context), before: value(before, context.before), after: value(after, context.after) };
}

const lineFields = ['id', 'letter', 'width', 'dailyQuota', 'issueBeforeOpening', 'lastTicketBeforeClosing', 'typicalService', 'waitLimit', 'onKiosk', 'internal', 'overflow'] as const;
const ruleNames = ['shares', 'ageingEvery', 'overLimitFirst', 'callSpacing', 'autoCallAfter', 'hideUntilCalled'] as const;
const days = ['d0', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6'] as const;

function whatText([root = '', id = '', field = '', language = '']: string[], { before, after, say, words }: Context): string {
  const find = <T>(of: (s: HallSettings) => T | undefined) => of(after) ?? of(before);
  switch (root) {
    case 'name':
      return say(id === 'zh' ? 'settings.nameZh' : 'settings.nameEn');
    case 'calendar':
      return say(id === 'zoneId' ? 'settings.zone' : 'settings.rollover');
    case 'hours':
      return say(`settings.day.${days.find((d) => d === id) ?? 'd0'}`);
    case 'lineOrder':
      return `${say('settings.lines')} · ${say('settings.reordered')}`;
    case 'classOrder':
      return say('settings.order');
    case 'choosing': {
      const rule = ruleNames.find((n) => n === id);
      return rule ? say(`settings.rule.${rule}`) : say('settings.choosing');
    }
    case 'limits': {
      const name = limitNames.find((n) => n === id);
      return name ? say(`settings.limit.${name}`) : id;
    }
    case 'counters': {
      const counter = find((s) => s.counters.find((c) => String(c.no) === id));
      const name = counter ? words(counter.name) : id;
      if (field === '') return name;
      return `${name} · ${field === 'lines' ? say('settings.counterLines') : field === 'helps' ? say('settings.counterHelps') : say(language === 'zh' ? 'settings.nameZh' : 'settings.nameEn')}`;
    }
    default: {
      const line = find((s) => s.lines.find((l) => l.id === id));
      const name = line ? words(line.name) || line.letter : id;
      if (field === '') return name;
      const plain = lineFields.find((f) => f === field);
      if (plain) return `${name} · ${say(`settings.line.${plain}`)}`;
      const both = field === 'needs' ? (['settings.line.needsZh', 'settings.line.needsEn'] as const) : (['settings.line.nameZh', 'settings.line.nameEn'] as const);
      return `${name} · ${say(both[language === 'zh' ? 0 : 1])}`;
    }
  }
}

const spans = ['issueBeforeOpening', 'lastTicketBeforeClosing', 'typicalService', 'waitLimit'];

function valueText([root = '', id = '', field = '']: string[], of: unknown, settings: HallSettings, { say, words }: Context): string {
  const lineName = (lineId: string) => {
    const line = settings.lines.find((l) => l.id === lineId);
    return line ? words(line.name) : lineId;
  };
  if (root === 'hours') {
    const hours = of as OpeningHours | null;
    return hours ? `${hours.opens.slice(0, 5)}–${hours.closes.slice(0, 5)}` : say('settings.closedDay');
  }
  if (root === 'choosing') return ruleText(id, of, say);
  if (field === 'overflow') return overflowText(of as LineOverflow | null, say);
  if (field === 'helps') return ((of ?? []) as string[]).map(lineName).join(' · ') || say('common.none');
  if (root === 'lineOrder' || field === 'lines') return (of as string[]).map(lineName).join(' · ');
  if (root === 'classOrder') return (of as CustomerClass[][]).map((group) => group.map((c) => say(`words.class.${c}`)).join(' · ')).join(' → ');
  if (root === 'limits') return limitText(id, of);
  if (of === null || of === undefined) return field === 'dailyQuota' ? say('settings.noQuota') : say('common.none');
  if (typeof of === 'boolean') return say(of ? 'common.yes' : 'common.no');
  if (typeof of === 'string') return spans.includes(field) ? String(spanSeconds(of) / 60) : field === '' && root === 'calendar' ? of.replace(/:00$/, '') : of;
  if (typeof of === 'number') return String(of);
  return words((of as Pick<Line, 'name'>).name);
}

function ruleText(id: string, of: unknown, say: Say): string {
  if (Array.isArray(of)) return of.length === 0 ? say('settings.rule.strict') : of.join(' : ');
  if (typeof of === 'boolean') return say(of ? 'common.yes' : 'common.no');
  if (typeof of !== 'string') return say('settings.rule.never');
  return String(spanSeconds(of) / (id === 'ageingEvery' ? 60 : 1));
}

function overflowText(of: LineOverflow | null, say: Say): string {
  if (!of) return say('settings.rule.never');
  const parts = [of.waiting ? say('settings.overflowWaiting', { n: of.waiting }) : '', of.wait ? say('settings.overflowWait', { n: spanSeconds(of.wait) / 60 }) : ''];
  return parts.filter(Boolean).join(' / ');
}

function limitText(id: string, of: unknown): string {
  const name = limitNames.find((n) => n === id);
  if (!name || typeof of !== 'string') return String(of);
  return String(spanSeconds(of) / (limitUnits[name] === 'minutes' ? 60 : 1));
}
