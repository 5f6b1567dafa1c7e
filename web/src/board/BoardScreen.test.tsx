import { beforeAll, expect, test } from 'vitest';
import type { BoardCall, BoardLine, BoardView } from '../api/types';
import { drawn } from '../kit/drawn';
import { startTexts, type Language } from '../kit/i18n';
import type { LinkState } from '../kit/live/LiveConnection';
import { BoardScreen } from './BoardScreen';
import { texts } from './texts';
import type { BoardSound } from './useSound';

beforeAll(() => startTexts(texts));

const call = (no: number, ticket: string, more: Partial<BoardCall> = {}): BoardCall => ({
  no, ticket, counter: 3, counterName: { zh: '3 号台席', en: 'Counter 3' }, times: 1, pending: true, at: '2026-11-22T10:00:00+08:00', ...more,
});
const line = (n: number): BoardLine => ({ id: `l${n}`, name: { zh: `业务${n}`, en: `Matter ${n}` }, waiting: n, next: ['A008', 'A009'], wait: { fromMinutes: 4, toMinutes: 9 } });
const view: BoardView = { hall: { zh: '人民路营业厅', en: 'Renmin Road' }, zoneId: 'Asia/Shanghai', dayOpen: true, calls: [call(3, 'A007'), call(2, 'B002', { pending: false })], lines: [line(1), line(0)], counters: [] };
const ten = new Date('2026-11-22T10:00:00+08:00');

function screen({ shown = view, state = 'live', announcing = null, sound = 'on', turn = 0, language = 'zh-CN' }: { shown?: BoardView | null; state?: LinkState; announcing?: BoardCall | null; sound?: BoardSound; turn?: number; language?: Language } = {}) {
  return drawn(<BoardScreen live={{ state, view: shown, refused: null }} clock={ten} turn={turn} announcing={announcing} sound={sound} english speak={() => undefined} />, language);
}

test('The_call_and_its_counter_stand_above_the_last_ones', () => {
  expect(screen().text).toContain('正在呼叫 A007 请到 3 3 号台席');
  expect(screen({ language: 'en' }).text).toContain('Now calling A007 Please go to 3 Counter 3');
  expect(screen({ shown: { ...view, calls: [call(4, 'A007', { times: 2 })] } }).text).toContain('再次呼叫');
  expect(screen({ shown: { ...view, calls: [call(4, 'A007', { pending: false })] } }).text).toContain('最近一次呼叫');
});

test('Only_what_is_announced_flashes', () => {
  expect(screen().html).not.toContain('flash');
  expect(screen({ announcing: call(2, 'B002') }).html).toMatch(/class="board-number flash">B002/);
});

test('Who_waits_is_said_with_the_next_numbers_and_the_range', () => {
  expect(screen().text).toContain('业务1 1 人 接下来 A008 A009 约 4–9 分钟 业务0 无人等候');
});

test('More_lines_than_fit_are_shown_page_by_page', () => {
  const many = { ...view, lines: [1, 2, 3, 4, 5, 6, 7].map(line) };
  expect(screen({ shown: many }).text).not.toContain('业务7');
  expect(screen({ shown: many, turn: 1 }).text).toContain('2/2 业务7');
  expect(screen({ shown: many, turn: 2 }).text).toContain('业务1');
});

test('Time_link_and_sound_are_said', () => {
  expect(screen().text).toContain('11月22日星期日 10:00');
  expect(screen({ sound: 'blocked' }).text).toContain('请触摸屏幕或按任意键');
  expect(screen({ sound: 'chime' }).text).toContain('本机没有语音');
  expect(screen({ state: 'stale' }).text).toContain('连接中断，画面可能不是最新');
});

test('Nothing_called_closed_and_offline_are_said', () => {
  expect(screen({ shown: { ...view, calls: [] } }).text).toContain('还没有叫号');
  expect(screen({ shown: { ...view, dayOpen: false } }).text).toContain('现在没有营业');
  expect(screen({ shown: null, state: 'offline' }).text).toContain('叫号屏连不上服务器');
});
