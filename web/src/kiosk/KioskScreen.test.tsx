import { beforeAll, expect, test } from 'vitest';
import type { KioskLine, KioskView } from '../api/types';
import { Refused, Unreachable } from '../kit/api/trouble';
import { drawn } from '../kit/drawn';
import { startTexts, type Language } from '../kit/i18n';
import type { LinkState } from '../kit/live/LiveConnection';
import { rest, type Journey, type Step } from './journey';
import { KioskScreen } from './KioskScreen';
import { texts } from './texts';

beforeAll(() => startTexts(texts));

const line = (id: string, more: Partial<KioskLine> = {}): KioskLine => ({
  id, letter: 'A', name: { zh: `业务${id}`, en: `Matter ${id}` }, needs: { zh: '身份证', en: 'Identity card' }, waiting: 3, wait: { fromMinutes: 4, toMinutes: 9 }, closed: null, ...more,
});
const view: KioskView = { hall: { zh: '人民路营业厅', en: 'Renmin Road' }, zoneId: 'Asia/Shanghai', dayOpen: true, opensAt: '2026-11-22T09:00:00+08:00', lines: [line('1'), line('2', { closed: 'LineFull' }), line('3', { waiting: 0, wait: { fromMinutes: 0, toMinutes: 0 } }), line('4', { waiting: 0, wait: null })], prints: [] };
const nothing = () => undefined;
const touch = { line: nothing, more: nothing, chosen: nothing, take: nothing, retry: nothing, paper: nothing, again: nothing, back: nothing, page: nothing, elder: nothing, rest: nothing };
const ten = new Date('2026-11-22T10:00:00+08:00');

function screen({ step = { at: 'choose' }, state = 'live', shown = view, refused = null, left = null, journey = {}, language = 'zh-CN' }: { step?: Step; state?: LinkState; shown?: KioskView | null; refused?: Refused | null; left?: number | null; journey?: Partial<Journey>; language?: Language } = {}) {
  return drawn(<KioskScreen live={{ state, view: shown, refused }} clock={ten} journey={{ ...rest(0), ...journey, step }} left={left} touch={touch} />, language);
}

test('Each_line_says_what_to_bring_who_waits_and_how_long', () => {
  const { buttons } = screen();
  expect(buttons.map((b) => b.name)).toContain('A 业务1 身份证 3 人等候 约 4–9 分钟');
  expect(buttons.map((b) => b.name)).toContain('A 业务3 身份证 无需等候');
  expect(buttons.map((b) => b.name)).toContain('A 业务4 身份证 无人等候 时间待定');
  expect(screen({ language: 'en' }).text).toContain('Matter 1 Identity card 3 people waiting about 4–9 min');
});

test('A_closed_line_says_why_and_cannot_be_touched', () => {
  expect(screen().buttons.find((b) => b.name.includes('业务2'))).toEqual({ name: 'A 业务2 身份证 今日号已发完', disabled: true });
  expect(screen({ shown: { ...view, lines: [line('1', { closed: 'SomethingNew' })] } }).text).toContain('现在不能取号，请问工作人员');
});

test('While_the_ticket_is_made_nothing_can_be_pressed_again', () => {
  const { buttons } = screen({ step: { at: 'issuing', services: ['1'], key: 'k' } });
  expect(buttons.find((b) => b.name === '正在取号…')?.disabled).toBe(true);
});

test('The_ticket_is_shown_with_its_way_to_the_phone_and_the_seconds_left', () => {
  const ticket = { no: 'A007', token: 't', ahead: 3, wait: { fromMinutes: 4, toMinutes: 9 }, line: view.hall, needs: view.hall, issuedAt: ten.toISOString(), url: '/ticket/#t', paper: 'browser' as const, print: null };
  const { text, html } = screen({ step: { at: 'issued', ticket, paper: 'ask', job: null }, left: 11 });
  for (const said of ['A007', '前面还有 3 人', '约 4–9 分钟', '小票出来了吗？', '11 秒后返回首页']) expect(text).toContain(said);
  expect(html).toContain('aria-label="扫码，在手机上看排队进度"');
  expect(screen({ step: { at: 'issued', ticket: { ...ticket, ahead: 0 }, paper: 'none', job: null } }).text).toContain('下一个就是您');
});

test('A_slip_that_did_not_come_out_is_printed_again', () => {
  const ticket = { no: 'A007', token: 't', ahead: 3, wait: null, line: view.hall, needs: view.hall, issuedAt: ten.toISOString(), url: '/ticket/#t', paper: 'printer' as const, print: 'j1' };
  const shown = (paper: 'printing' | 'ask' | 'failed' | 'out') => screen({ step: { at: 'issued', ticket, paper, job: 'j1' } });
  expect(shown('printing').text).toContain('正在打印小票…');
  expect(shown('ask').buttons.map((b) => b.name)).toEqual(expect.arrayContaining(['出来了', '没出来，再打一张']));
  expect(shown('failed').buttons.map((b) => b.name)).toContain('再打一张');
  expect(shown('out').text).toContain('请拿好小票');
});

test('A_refusal_offers_another_line_and_a_lost_answer_another_try', () => {
  const full = new Refused({ status: 409, name: 'LineFull', zh: '今天的号已发完。', en: 'None left today.' });
  expect(screen({ step: { at: 'refused', services: ['1'], key: 'k', trouble: full } }).text).toContain('今天的号已发完。 选其他业务');
  expect(screen({ step: { at: 'refused', services: ['1'], key: 'k', trouble: new Unreachable() } }).text).toContain('再试一次');
});

test('Closed_empty_offline_and_refused_are_said', () => {
  expect(screen({ shown: { ...view, dayOpen: false } }).text).toContain('现在没有营业 09:00 开始营业');
  expect(screen({ shown: { ...view, lines: [] } }).text).toContain('请到导办台取号');
  expect(screen({ state: 'offline' }).text).toContain('取号机暂时连不上');
  expect(screen({ state: 'connecting', shown: null }).text).toContain('请稍候…');
  expect(screen({ refused: new Refused({ status: 403, name: 'NotAllowed', zh: '您无权打开。', en: 'Not allowed.' }), shown: null }).text).toContain('您无权打开。');
});

test('Elder_mode_shows_half_of_the_choices', () => {
  const many = { ...view, lines: ['1', '2', '3', '4', '5'].map((id) => line(id)) };
  expect(screen({ shown: many }).text).toContain('业务5');
  const elder = screen({ shown: many, journey: { elder: true } });
  expect(elder.text).toContain('业务3');
  expect(elder.text).not.toContain('业务4');
  expect(elder.text).toContain('第 1 页，共 2 页');
});
