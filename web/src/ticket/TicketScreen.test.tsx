import { beforeAll, expect, test } from 'vitest';
import type { TicketView } from '../api/types';
import { Refused } from '../kit/api/trouble';
import { drawn } from '../kit/drawn';
import { startTexts, type Language } from '../kit/i18n';
import { texts } from './texts';
import { TicketScreen, type Asking } from './TicketScreen';

beforeAll(() => startTexts(texts));

const view: TicketView = {
  hall: { zh: '人民路营业厅', en: 'Renmin Road' }, zoneId: 'Asia/Shanghai', ticket: 'A007', phase: 'waiting', line: { zh: '业务办理', en: 'Services' }, needs: { zh: '身份证', en: 'Identity card' },
  place: 4, wait: { fromMinutes: 8, toMinutes: 15 }, counter: null, counterName: null, postponesLeft: 2, canLeave: true, canReturn: false, canRate: false, score: null, issuedAt: '2026-11-22T10:00:00+08:00', services: [],
  outUntil: null, stepOutsLeft: 0, stepOutMinutes: 15, canAsk: false, askedAhead: null,
};
const nothing = () => undefined;
const touch = { ask: nothing, postpone: nothing, stepOut: nothing, back: nothing, tellMe: nothing, tellMeNothing: nothing, leave: nothing, comeBack: nothing, rate: nothing };
const at = { counter: 3, counterName: { zh: '3 号台席', en: 'Counter 3' }, place: null, wait: null };
const screen = (more: Partial<TicketView> = {}, asking: Asking = null, language: Language = 'zh-CN') =>
  drawn(<TicketScreen live={{ state: 'live', view: { ...view, ...more }, refused: null }} asking={asking} busy={false} trouble={null} touch={touch} />, language);
const names = (of: ReturnType<typeof screen>) => of.buttons.map((b) => b.name).slice(1);

test('The_place_is_shown_with_the_wait_in_words', () => {
  expect(screen().text).toContain('第 4 位 前面还有 3 人 预计还要等 约 8–15 分钟 身份证');
  expect(screen({ place: 1 }).text).toContain('下一个就是您');
  expect(screen({ place: 2 }, null, 'en').text).toContain('1 person before you');
});

test('A_call_turns_the_whole_page', () => {
  const called = screen({ ...at, phase: 'called' });
  expect(called.html).toContain('class="ticket called"');
  expect(called.text).toContain('轮到 A007 了 请到 3 号台席');
});

test('What_can_be_done_is_offered_and_nothing_else', () => {
  expect(names(screen())).toEqual(['让别人先办', '不排了']);
  expect(names(screen({ postponesLeft: 0 }))).toEqual(['不排了']);
  expect(names(screen({ ...at, phase: 'serving', canLeave: false }))).toEqual([]);
  expect(names(screen({ phase: 'missed', canReturn: true }))).toEqual(['我回来了，接着排', '不排了']);
  expect(names(screen({ phase: 'done', canRate: true, canLeave: false }))).toHaveLength(5);
  expect(screen({ phase: 'done', score: 5, canLeave: false }).text).toContain('谢谢您的评价：很满意');
});

test('Who_may_step_out_or_be_told_is_offered_it_and_sees_what_was_agreed', () => {
  expect(names(screen({ stepOutsLeft: 1, canAsk: true }))).toEqual(['让别人先办', '暂时离开', '短信提醒', '不排了']);
  expect(names(screen({ stepOutsLeft: 1 }, 'out'))).toEqual(['5 分', '10 分', '15 分', '返回']);
  const out = screen({ outUntil: '2026-11-22T10:12:00+08:00', askedAhead: 3 });
  expect(out.text).toContain('您已暂离，10:12 前不会叫号');
  expect(out.text).toContain('前面还有 3 位时、叫到时会发短信给您');
  expect(names(out)).toEqual(['我回来了', '让别人先办', '修改提醒', '不排了']);
  expect(names(screen({ canAsk: true }, 'message'))).toEqual(['到时提醒我', '返回']);
  expect(names(screen({ askedAhead: 3 }, 'message'))).toEqual(['不用提醒了', '返回']);
});

test('Leaving_is_asked_about_before_it_is_done', () => {
  const asked = screen({}, 'leave');
  expect(asked.text).toContain('号码 A007 立即失效');
  expect(names(asked)).toEqual(['继续排队', '确定不排了']);
  expect(names(screen({}, 'postpone'))).toEqual(['1 人', '2 人', '3 人', '4 人', '5 人', '返回']);
});

test('Every_end_says_what_to_do', () => {
  expect(screen({ phase: 'missed', place: null }).text).toContain('在这里接着排，或告诉任一工作人员');
  expect(screen({ ...at, phase: 'parked' }).text).toContain('直接回到 3 号台席');
  expect(screen({ phase: 'left', place: null, canLeave: false }).text).toContain('已取消排队');
  expect(screen({ phase: 'void', place: null, canLeave: false }).text).toContain('号码已失效');
});

test('An_unknown_token_and_none_are_said', () => {
  const refused = new Refused({ status: 404, name: 'NotFound', zh: '没有', en: 'none' });
  const draw = (live: Parameters<typeof TicketScreen>[0]['live']) => drawn(<TicketScreen live={live} asking={null} busy={false} trouble={null} touch={touch} />).text;
  expect(draw({ state: 'connecting', view: null, refused })).toContain('找不到这个号码');
  expect(draw(null)).toContain('还没有号码');
  expect(draw({ state: 'offline', view: null, refused: null })).toContain('连不上服务器');
});
