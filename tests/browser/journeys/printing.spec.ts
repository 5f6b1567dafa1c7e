import type { Page } from '@playwright/test';
import { takeTicket } from '../harness/at';
import { Agent } from '../harness/agent';
import type { Hall } from '../harness/hall';
import { Printer } from '../harness/printer';
import type { Machines } from '../harness/screens';
import { expect, test as base } from '../harness/test';

interface Paper {
  printer: Printer;
  agent: Agent;
}

interface Code {
  id: string;
  code: string;
}

/** A hall with a ticket printer and its agent. */
const test = base.extend<{ paper: Paper }>({
  paper: async ({ hall }, use) => {
    const printer = await Printer.start();
    const { code } = await (await hall.as('manager')).post<Code>(`${hall.path}/devices`, { kind: 'printer', name: '大门打印机' });
    const agent = await Agent.start(hall.host.url, code, printer.address);
    await use({ printer, agent });
    await agent.end();
    await printer.end();
  },
});

/** The pages of a kiosk that is paired in its own browser. */
async function pairedKiosk(hall: Hall, machines: Machines): Promise<Page> {
  const { code } = await (await hall.as('manager')).post<Code>(`${hall.path}/devices`, { kind: 'kiosk', name: '大门取号机' });
  const kiosk = await (await machines.one('kiosk')).newPage();
  await kiosk.goto('/kiosk/?lang=zh');
  await kiosk.getByLabel('6 位配对码').fill(code);
  await expect(kiosk.getByRole('heading', { name: '请选择要办理的业务' })).toBeVisible();
  return kiosk;
}

/** The duty manager says on the devices page what the kiosk prints with. */
async function connect(devices: Page, printer: string): Promise<void> {
  await devices.getByLabel('大门取号机 用什么打印').click();
  const set = devices.waitForResponse((answer) => answer.url().endsWith('/printer') && answer.request().method() === 'PUT');
  await devices.getByTitle(printer).last().click();
  expect((await set).ok()).toBe(true);
}

test('A_slip_comes_out_at_the_kiosk_and_one_of_which_nobody_knows_is_printed_again', async ({ hall, screens, machines, paper }) => {
  await hall.open();
  const kiosk = await pairedKiosk(hall, machines);
  const devices = await screens.console('/devices', 'manager');
  const row = devices.getByRole('row').filter({ hasText: '小票打印机' });
  await expect(row.getByText('在线')).toBeVisible();
  await expect(row.getByText('纸够用')).toBeVisible();
  await connect(devices, '大门打印机');
  await row.getByRole('button', { name: '打印测试' }).click();
  await expect(row.getByText('上一张：已打印')).toBeVisible();
  expect(paper.printer.slips).toEqual([expect.stringContaining('打印测试')]);

  expect(await takeTicket(kiosk, '业务办理')).toBe('A001');
  await expect(kiosk.getByText('请拿好小票')).toBeVisible();
  expect(paper.printer.slips[1]).toContain('A001');
  expect(paper.printer.slips[1]).not.toContain('补打');
  await kiosk.getByRole('button', { name: /^完成/ }).tap();

  paper.printer.fault = 'lineCut';
  expect(await takeTicket(kiosk, '业务办理')).toBe('A002');
  await expect(kiosk.getByText('小票出来了吗？')).toBeVisible();
  await kiosk.getByRole('button', { name: '没出来，再打一张' }).tap();
  await expect(kiosk.getByText('请拿好小票')).toBeVisible();
  await expect(kiosk.getByText('A002')).toBeVisible();
  expect(paper.printer.slips).toHaveLength(4);
  expect(paper.printer.slips[3]).toContain('补打 REPRINT');
  expect(paper.printer.slips[3]).toContain('A002');
  const { view } = await hall.floor<{ figures: { issued: number } }>();
  expect(view.figures.issued).toBe(2);
});

test('A_printer_without_paper_is_seen_by_the_manager_and_the_guide_prints_the_slip_again', async ({ hall, screens, machines, paper }) => {
  await hall.open();
  const kiosk = await pairedKiosk(hall, machines);
  await connect(await screens.console('/devices', 'manager'), '大门打印机');
  paper.printer.fault = 'paperOut';
  expect(await takeTicket(kiosk, '业务办理')).toBe('A001');
  await expect(kiosk.getByText('小票没有打出来')).toBeVisible();
  const manager = await screens.console('/floor', 'manager');
  await expect(manager.getByText('小票打印机：A001 没有打出（缺纸）')).toBeVisible();

  paper.printer.fault = 'none';
  const guide = await screens.console('/guide', 'guide');
  await guide.getByRole('listitem').filter({ hasText: 'A001' }).getByRole('button', { name: '补打' }).click();
  await expect(manager.getByText('小票打印机：A001')).toBeHidden();
  expect(paper.printer.slips.at(-1)).toContain('补打 REPRINT');
  expect(paper.printer.slips.at(-1)).toContain('A001');
});

test('A_kiosk_whose_browser_prints_asks_whether_the_paper_came_out', async ({ hall, screens, machines }) => {
  await hall.open();
  const kiosk = await pairedKiosk(hall, machines);
  await kiosk.addInitScript(() => (window.print = () => window.dispatchEvent(new Event('afterprint'))));
  await kiosk.reload();
  await connect(await screens.console('/devices', 'manager'), '浏览器打印（驱动打印机）');
  expect(await takeTicket(kiosk, '业务办理')).toBe('A001');
  await expect(kiosk.getByText('小票出来了吗？')).toBeVisible();
  await kiosk.getByRole('button', { name: '出来了', exact: true }).tap();
  await expect(kiosk.getByText('请拿好小票')).toBeVisible();
});
