import type { Page } from '@playwright/test';
import { kioskLine, press } from '../harness/at';
import type { Who } from '../harness/hall';
import type { Language, Size } from '../harness/screens';
import type { Life } from './life';

/** What a stop is told of the hall it stands in. */
export interface Around extends Life {
  /** The hall's id. */
  hall: string;
  /** The business day. */
  on: string;
  language: Language;
}

export interface Stop {
  name: string;
  /** The page of the web project, and in the console the route as the console writes it. */
  page: string;
  route?: string;
  path: (around: Around) => string;
  /** The first is the one the page is opened at; it is looked at in all of them. */
  sizes: readonly [Size, ...Size[]];
  as?: Who;
  /** Leads from the opened page to what is looked at; the default waits for a live picture where there is one. */
  to?: (page: Page, say: (zh: string, en: string) => string) => Promise<unknown>;
  /** False where nothing may need scrolling. */
  scrolls: boolean;
  far?: boolean;
  /** Refusals that belong to what is shown. */
  refusals?: readonly RegExp[];
}

const live = (page: Page, say: (zh: string, en: string) => string) => page.getByText(say('实时', 'Live'), { exact: true }).waitFor();

const door: Stop[] = [
  { name: 'door', page: 'index.html', path: () => '/', sizes: ['console'], scrolls: true, to: (page, say) => page.getByRole('link', { name: say('取号机', 'Kiosk') }).waitFor() },
  { name: 'door on a phone', page: 'index.html', path: () => '/', sizes: ['phone'], scrolls: true, to: (page, say) => page.getByRole('link', { name: say('取号机', 'Kiosk') }).waitFor() },
  { name: 'door, signed in', page: 'index.html', path: () => '/', sizes: ['console', 'small'], as: 'administrator', scrolls: true, to: (page, say) => page.getByText(say('已登录', 'Signed in')).waitFor() },
];

const kiosk = (name: string, to?: Stop['to']): Stop => ({
  name: `kiosk, ${name}`,
  page: 'kiosk/index.html',
  path: ({ hall }) => `/kiosk/?hall=${hall}`,
  sizes: ['kiosk'],
  as: 'guide',
  scrolls: false,
  to: async (page, say) => {
    await live(page, say);
    await to?.(page, say);
  },
});
type Say = (zh: string, en: string) => string;
const chooseBusiness = (page: Page, say: Say) => kioskLine(page, say('业务办理', 'General business')).tap();
const elder = (page: Page, say: Say) => page.getByRole('button', { name: say('大字', 'Large type') }).tap();
const take = async (page: Page, say: Say) => {
  await chooseBusiness(page, say);
  await page.getByRole('button', { name: say('取号', 'Take ticket'), exact: true }).tap();
  await page.getByRole('button', { name: say('完成', 'Done') }).waitFor();
};
const kiosks: Stop[] = [
  { name: 'kiosk, not paired', page: 'kiosk/index.html', path: () => '/kiosk/', sizes: ['kiosk'], scrolls: false, to: (page, say) => page.getByRole('heading', { name: say('接入营业厅', 'to a hall') }).waitFor() },
  kiosk('at rest'),
  kiosk('elder mode', elder),
  kiosk('a line chosen', chooseBusiness),
  kiosk('a line chosen in elder mode', async (page, say) => {
    await elder(page, say);
    await chooseBusiness(page, say);
  }),
  kiosk('several services', async (page, say) => {
    await chooseBusiness(page, say);
    await page.getByRole('button', { name: say('还要办别的业务', 'I have another matter too') }).tap();
    await kioskLine(page, say('缴费充值', 'Payment and top-up')).tap();
  }),
  kiosk('the ticket', take),
  kiosk('the ticket in elder mode', async (page, say) => {
    await elder(page, say);
    await take(page, say);
  }),
];

const boards: Stop[] = [
  { name: 'board, not paired', page: 'board/index.html', path: () => '/board/', sizes: ['board'], scrolls: false, to: (page, say) => page.getByRole('heading', { name: say('接入营业厅', 'to a hall') }).waitFor() },
  { name: 'board', page: 'board/index.html', path: ({ hall }) => `/board/?hall=${hall}`, sizes: ['board'], as: 'guide', scrolls: false, far: true, to: live },
];

const faces = ['serving', 'calling', 'paused', 'asking for a rating', 'left for a moment', 'closed'];
const windows: Stop[] = [
  { name: 'window, not paired', page: 'window/index.html', path: () => '/window/', sizes: ['window'], scrolls: false, to: (page, say) => page.getByRole('heading', { name: say('接入营业厅', 'to a hall') }).waitFor() },
  ...faces.map(
    (face, n): Stop => ({ name: `window, ${face}`, page: 'window/index.html', path: ({ hall }) => `/window/?hall=${hall}&counter=${n + 1}`, sizes: ['window'], as: 'guide', scrolls: false, far: true, to: live }),
  ),
];

const phone = (name: string, token: (around: Around) => string, to?: Stop['to'], refusals: readonly RegExp[] = []): Stop => ({
  name: `phone, ${name}`,
  page: 'ticket/index.html',
  path: (around) => `/ticket/#${token(around)}`,
  sizes: ['phone'],
  scrolls: true,
  refusals,
  to: to ?? live,
});
const ticketStates = ['waiting', 'called', 'serving', 'parked', 'missed', 'done', 'left'] as const;
const phones: Stop[] = [
  ...ticketStates.map((state) => phone(state, (life) => life[state].token)),
  phone('letting others go first', ({ waiting }) => waiting.token, (page, say) => page.getByRole('button', { name: say('让别人先办', 'Let others go first') }).tap()),
  phone('stepping out', ({ waiting }) => waiting.token, (page, say) => page.getByRole('button', { name: say('暂时离开', 'Step out') }).tap()),
  phone('asking for messages', ({ waiting }) => waiting.token, (page, say) => page.getByRole('button', { name: say('短信提醒', 'Text me') }).tap()),
  phone('leaving', ({ waiting }) => waiting.token, (page, say) => page.getByRole('button', { name: say('不排了', 'Leave the line') }).tap()),
  phone('an unknown number', () => 'no-such-token', (page, say) => page.getByRole('heading', { name: say('找不到这个号码', 'This number is not known') }).waitFor(), [/404: GET .*\/api\/ticket\//]),
  phone('no number', () => '', (page, say) => page.getByRole('heading', { name: say('还没有号码', 'No number yet') }).waitFor()),
];

const at = (route: string, as: Who | undefined, name = route.slice(1), to?: Stop['to'], path?: Stop['path']): Stop => ({
  name: `console, ${name}`,
  page: 'console/index.html',
  route,
  path: path ?? (() => `/console/#${route}`),
  sizes: ['console', 'small'],
  ...(as ? { as } : {}),
  scrolls: true,
  to: to ?? ((page) => page.getByRole('heading', { level: 1 }).waitFor()),
});
const button = (zh: string, en: string) => async (page: Page, say: Say) => {
  await page.getByRole('button', { name: say(zh, en) }).first().click();
  await page.getByRole('dialog').waitFor();
};
const dialogAt = (zh: string, en: string) => async (page: Page, say: Say) => {
  await press(page, say(zh, en)).click();
  await page.getByRole('dialog').waitFor();
};
const consoles: Stop[] = [
  at('/sign-in', undefined, 'sign-in'),
  at('/setup', undefined, 'setup when it is done', (page, say) => page.getByText(say('这台服务器已经设置过。', 'This server has been set up already.')).waitFor()),
  at('/', 'wang', 'home', live),
  at('*', 'wang', 'no such page', (page, say) => page.getByText(say('没有这一页。', 'There is no such page.')).waitFor(), () => '/console/#/no-such-page'),
  at('/staff', 'wang', 'not allowed', (page, say) => page.getByText(say('您的岗位不能使用这一页。', 'Your role does not include this page.')).waitFor()),
  at('/counter', 'sun', 'counter, choosing', (page, say) => page.getByRole('heading', { name: say('选择台席', 'Choose a counter') }).waitFor()),
  at('/counter', 'wang', 'counter, serving', live),
  at('/counter', 'li', 'counter, calling', live),
  at('/counter', 'liu', 'counter, paused', live),
  at('/counter', 'administrator', 'counter, left for a moment', live),
  at('/counter', 'manager', 'counter, free', live),
  at('/counter', 'manager', 'counter, pausing', dialogAt('暂停服务', 'Pause')),
  at('/counter', 'wang', 'counter, stepping away', dialogAt('暂离', 'Step away')),
  at('/counter', 'wang', 'counter, transferring', dialogAt('转办', 'Transfer')),
  at('/counter', 'wang', 'switching person', async (page, say) => {
    await live(page, say);
    await page.keyboard.press('Alt+p');
    await page.getByRole('dialog').waitFor();
  }),
  at('/guide', 'guide'),
  at('/floor', 'manager'),
  at('/floor', 'manager', 'floor, closing the day', button('闭厅', 'Close the day')),
  at('/days', 'manager'),
  at('/days/:on', 'manager', 'a day', undefined, ({ on }) => `/console/#/days/${on}`),
  at('/messages', 'manager'),
  at('/settings', 'administrator'),
  at('/staff', 'administrator'),
  at('/staff', 'administrator', 'staff, adding', button('添加员工', 'Add a person')),
  at('/staff', 'administrator', 'staff, importing', button('导入 CSV', 'Import CSV')),
  at('/devices', 'manager'),
  at('/devices', 'manager', 'devices, pairing', button('配对设备', 'Pair a device')),
  at('/keys', 'administrator'),
  at('/me', 'wang'),
];

export const stops: readonly Stop[] = [...door, ...kiosks, ...boards, ...windows, ...phones, ...consoles];
