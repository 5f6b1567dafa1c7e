import type { Page } from '@playwright/test';
import { atCounter, onBoard, press, takeTicket, tile } from '../harness/at';
import { wrongWith } from '../harness/look';
import { Host } from '../harness/host';
import { inLanguage, Machines } from '../harness/screens';
import { expect, test as base } from '../harness/test';

/** A server on an empty data folder. */
const test = base.extend<{ host: Host }>({
  host: async ({}, use, info) => {
    const host = await Host.start();
    await use(host);
    await host.end();
    if (info.status !== info.expectedStatus) await info.attach('host.log', { body: host.log });
  },
  machines: async ({ browser, host, watch }, use) => {
    const machines = new Machines(browser, host.url, watch);
    await use(machines);
    await machines.off();
  },
});

const password = '晨光-hall-2026';
const first = 'Spring-2026';

/** Makes a code on the console's page and types it on the device's own. */
async function pair(desk: Page, device: Page, kind: string, name: string, counter?: string): Promise<void> {
  await desk.getByRole('button', { name: '配对设备' }).click();
  const dialog = desk.getByRole('dialog', { name: '配对设备' });
  await dialog.getByText(kind, { exact: true }).click();
  if (counter !== undefined) {
    await dialog.getByLabel('台席').click();
    await desk.getByTitle(counter).click();
  }
  await dialog.getByLabel('名称').fill(name);
  await dialog.getByRole('button', { name: '生成配对码' }).click();
  const code = (await dialog.locator('.pair-digits').innerText()).replace(/\D/g, '');
  expect(code).toMatch(/^\d{6}$/);
  await device.getByLabel('6 位配对码').fill(code);
  await expect(dialog.getByText('设备已接入')).toBeVisible();
  await dialog.getByRole('button', { name: '关闭' }).last().click();
  await expect(dialog).toBeHidden();
}

test('From_an_empty_folder_to_the_first_customer_served', async ({ host, machines, watch }) => {
  test.setTimeout(300_000);
  const looks = async (page: Page) => expect(await wrongWith(page, { language: 'zh', scrolls: true })).toEqual([]);
  const desk = await (await machines.one('console')).newPage();
  await desk.goto('/');
  await desk.getByRole('link', { name: '开始设置' }).click();

  await test.step('company, hall and administrator', async () => {
    await desk.getByLabel('企业名称').fill('示例通信');
    await looks(desk);
    await desk.getByRole('button', { name: '下一步' }).click();
    await expect(desk.getByRole('radio', { name: /电信营业厅/ })).toBeChecked();
    await desk.getByLabel('厅名（中文）').fill('人民路营业厅');
    await desk.getByLabel('厅名（英文）').fill('Renmin Road hall');
    await desk.getByLabel('厅代号').focus();
    await expect(desk.getByLabel('厅代号')).toHaveValue('renmin-road-hall');
    await looks(desk);
    await desk.getByRole('button', { name: '下一步' }).click();
    await desk.getByLabel('工号').fill('9001');
    await desk.getByLabel('姓名').fill('周敏');
    await desk.getByLabel('密码').fill(password);
    await looks(desk);
    await desk.getByRole('button', { name: '创建营业厅和管理员' }).click();
    await expect(desk.getByText('营业厅和管理员已创建')).toBeVisible();
  });

  await test.step('staff by CSV, tried before it is written', async () => {
    const csv = desk.getByLabel('或粘贴在这里');
    const head = 'staffNo,name,roles,skills,password';
    await csv.fill(`${head}\n1001,王芳,clerk,business;payment,${first}\n2001,陈静,dutyManger,,${first}`);
    await desk.getByRole('button', { name: '试算' }).click();
    await expect(desk.getByText('1 行有问题，改好后再试算；现在什么都没有写入。')).toBeVisible();
    await expect(desk.getByRole('row').filter({ hasText: '2001' })).toContainText('dutyManager');
    await looks(desk);
    await csv.fill(`${head}\n1001,王芳,clerk,,${first}\n2001,陈静,dutyManager,,${first}`);
    await desk.getByRole('button', { name: '试算' }).click();
    await desk.getByRole('button', { name: '导入 2 人' }).click();
    await expect(desk.getByRole('heading', { name: '设备' })).toBeVisible();
  });

  const kiosk = await (await machines.one('kiosk')).newPage();
  const board = await (await machines.one('board')).newPage();
  const window = await (await machines.one('window')).newPage();
  await test.step('devices by code', async () => {
    for (const [page, path] of [[kiosk, '/kiosk/'], [board, '/board/'], [window, '/window/']] as const) await page.goto(inLanguage(path, 'zh'));
    await pair(desk, kiosk, '取号机', '大门取号机');
    await pair(desk, board, '等候区大屏', '等候区大屏');
    await pair(desk, window, '窗口屏', '1 号窗口屏', '1 号台席');
    await expect(kiosk.getByRole('heading', { name: '现在没有营业' })).toBeVisible();
    await expect(board.getByText('现在没有营业')).toBeVisible();
    await expect(window.getByText('本台席未开放')).toBeVisible();
    await desk.getByRole('button', { name: '下一步' }).click();
    await expect(desk.getByText('人民路营业厅 可以开厅了')).toBeVisible();
    await looks(desk);
  });

  await test.step('the day is opened, a clerk signs in with a password of their own, a customer is served', async () => {
    await desk.getByRole('button', { name: '去现场' }).click();
    await desk.getByRole('button', { name: '开厅' }).click();
    await expect(desk.getByText('营业中')).toBeVisible();

    const clerk = await (await machines.one('console')).newPage();
    await clerk.goto('/console/');
    await clerk.getByLabel('工号').fill('1001');
    await clerk.getByLabel('密码').fill(first);
    await clerk.getByRole('button', { name: '登录' }).click();
    await expect(clerk.getByText('请先换一个只有您知道的密码')).toBeVisible();
    await clerk.getByLabel('现在的密码').fill(first);
    await clerk.getByLabel('新密码').fill(password);
    await clerk.getByLabel('再输一次').fill(password);
    await clerk.getByRole('button', { name: '更换密码' }).click();
    await clerk.getByRole('button', { name: '开 1 号台席' }).click();

    expect(await takeTicket(kiosk, '业务办理')).toBe('A001');
    await expect(atCounter(clerk)).toHaveText('A001');
    await clerk.keyboard.press('F2');
    await expect(onBoard(board)).toContainText('A001');
    await press(clerk, '开始办理').click();
    await expect(window.getByText('正在为您办理')).toBeVisible();
    await press(clerk, '办结').click();
    await window.getByRole('button', { name: '满意', exact: true }).click();
    await expect(window.getByText('谢谢您的评价')).toBeVisible();
    await expect(tile(desk, '1 号台席')).toContainText('办结 1');
  });
  expect(watch.faults).toEqual([]);
  expect(host.log).not.toContain('"LogLevel":"Error"');
});
