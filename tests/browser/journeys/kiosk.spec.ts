import { kioskLine, takeTicket } from '../harness/at';
import { expect, test } from '../harness/test';

interface Figures {
  figures: { issued: number };
}

test('A_double_press_gives_one_ticket', async ({ hall, screens }) => {
  await hall.open();
  const kiosk = await screens.kiosk();
  await kioskLine(kiosk, '业务办理').tap();
  await kiosk.getByRole('button', { name: '取号', exact: true }).dblclick();
  await expect(kiosk.getByText('A001')).toBeVisible();
  expect((await hall.floor<Figures>()).view.figures.issued).toBe(1);
});

test('An_answer_lost_on_the_way_is_asked_for_again_and_gives_one_ticket', async ({ hall, screens, watch }) => {
  watch.expects(/request failed: POST .*\/tickets/);
  await hall.open();
  const kiosk = await screens.kiosk();
  let lost = 0;
  await kiosk.route('**/tickets', async (route) => {
    if (lost++ > 0) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });
  expect(await takeTicket(kiosk, '业务办理')).toBe('A001');
  expect(lost).toBe(2);
  expect((await hall.floor<Figures>()).view.figures.issued).toBe(1);
});

test('Several_services_are_taken_on_one_ticket', async ({ hall, screens }) => {
  await hall.open();
  const kiosk = await screens.kiosk();
  await kioskLine(kiosk, '业务办理').tap();
  await kiosk.getByRole('button', { name: '还要办别的业务' }).tap();
  await kioskLine(kiosk, '缴费充值').tap();
  await kiosk.getByRole('button', { name: '选好了（2 项）' }).tap();
  await expect(kiosk.getByRole('heading', { name: '2 项业务，取一个号' })).toBeVisible();
  await kiosk.getByRole('button', { name: '取号', exact: true }).tap();
  await expect(kiosk.getByText('A001')).toBeVisible();
  const { view } = await hall.floor<{ tickets: { no: string; services: { line: string }[] }[] }>();
  expect(view.tickets.map((t) => t.services.map((s) => s.line))).toEqual([['business', 'payment']]);
});

test('Elder_mode_doubles_the_type_and_the_kiosk_returns_to_rest_by_itself', async ({ hall, screens }) => {
  await hall.open();
  const kiosk = await screens.kiosk();
  const name = kiosk.getByText('业务办理', { exact: true });
  const size = async () => parseFloat(await name.evaluate((text) => getComputedStyle(text).fontSize));
  const usual = await size();
  await kiosk.getByRole('button', { name: '大字' }).tap();
  await expect.poll(size).toBeGreaterThanOrEqual(usual * 1.9);
  await expect(kiosk.locator('.kiosk-lines').getByRole('button')).toHaveCount(3);
  await takeTicket(kiosk, '业务办理');
  await expect(kiosk.getByRole('heading', { name: '请选择要办理的业务' })).toBeVisible({ timeout: 20_000 });
  await expect(kiosk.getByRole('button', { name: '大字' })).toHaveAttribute('aria-pressed', 'false');
});

test('A_closed_hall_gives_no_tickets_and_says_when_it_opens', async ({ hall, screens }) => {
  const kiosk = await screens.kiosk();
  await expect(kiosk.getByRole('heading', { name: '现在没有营业' })).toBeVisible();
  await hall.open();
  await expect(kioskLine(kiosk, '业务办理')).toBeEnabled();
});
