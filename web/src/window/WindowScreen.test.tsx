import { beforeAll, expect, test } from 'vitest';
import type { WindowView } from '../api/types';
import { drawn } from '../kit/drawn';
import { startTexts, type Language } from '../kit/i18n';
import { texts } from './texts';
import { WindowScreen } from './WindowScreen';

beforeAll(() => startTexts(texts));

const view: WindowView = {
  hall: { zh: '人民路营业厅', en: 'Renmin Road' }, zoneId: 'Asia/Shanghai', counter: 3, counterName: { zh: '3 号台席', en: 'Counter 3' },
  phase: 'serving', ticket: 'A007', clerk: '1003', clerkName: '王芳', pause: null, returnBy: null, rateTicket: null,
};
const ten = new Date('2026-11-22T10:00:00+08:00');
const screen = (more: Partial<WindowView> = {}, language: Language = 'zh-CN') =>
  drawn(<WindowScreen live={{ state: 'live', view: { ...view, ...more }, refused: null }} clock={ten} here={0} rated={null} busy={false} trouble={null} rate={() => undefined} />, language);

test('Number_counter_clerk_and_badge_are_shown', () => {
  for (const said of ['3 号台席', '王芳', '工号 1003', 'A007', '正在为您办理']) expect(screen().text).toContain(said);
  expect(screen({ phase: 'calling' }, 'en').text).toContain('A007 Please come to this counter');
});

test('A_pause_says_why_and_until_when_in_the_halls_time', () => {
  const paused = { phase: 'paused', ticket: null, pause: 'meal', returnBy: '2026-11-22T04:30:00+00:00' } as const;
  expect(screen(paused).text).toContain('暂停服务 用餐时间 预计 12:30 恢复');
  expect(screen({ ...paused, returnBy: '2026-11-22T01:30:00+00:00' }).text).toContain('马上回来，请稍候');
  expect(screen({ phase: 'leftService', returnBy: '2026-11-22T02:05:00+00:00' }).text).toContain('请稍坐 工作人员暂时离开，您的业务接着办 预计 10:05 回来');
});

test('A_rating_is_five_faces_with_words', () => {
  expect(screen({ rateTicket: 'A006' }).buttons.map((b) => b.name).slice(0, 5)).toEqual(['很不满意', '不满意', '一般', '满意', '很满意']);
});
