import { atCounter, onBoard, press, takeTicket, tile } from '../harness/at';
import { expect, test } from '../harness/test';

interface Tickets {
  tickets: { no: string; phase: string }[];
}

test('The_server_is_killed_and_every_page_says_so_and_catches_up_by_itself', async ({ hall, screens, watch }) => {
  test.setTimeout(150_000);
  // While nobody answers, browsers say so.
  watch.expects(/ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED_ENCODING|WebSocket|Failed to (start|complete)|connection/i);
  await hall.open();
  await hall.press('wang', 1, 'open');
  const [first] = await hall.tickets(2);

  const kiosk = await screens.kiosk();
  const board = await screens.board();
  const window = await screens.window(1);
  const phone = await screens.phone(first?.token ?? '');
  const clerk = await screens.console('/counter', 'wang');
  const manager = await screens.console('/floor', 'manager');
  const guide = await screens.console('/guide', 'guide');
  const pages = { kiosk, board, window, phone, clerk, manager, guide };
  await press(clerk, '叫号').click();
  await expect(onBoard(board)).toContainText('A001');
  await expect(phone.getByRole('alert')).toContainText('1 号台席');
  for (const page of Object.values(pages)) {
    await expect(page.getByText('实时', { exact: true })).toBeVisible();
    await page.evaluate(() => Object.assign(globalThis, { notReloaded: true }));
  }

  await hall.host.down();
  for (const [name, page] of Object.entries(pages)) {
    await expect(page.getByText(/连接中断|已离线|画面停在/).first(), `${name} says that it is not live`).toBeVisible();
  }
  // The last picture stays where it can still help.
  await expect(onBoard(board)).toContainText('A001');
  await expect(atCounter(clerk)).toHaveText('A001');

  // A press that meets nobody says so and is not lost in silence.
  await clerk.keyboard.press('F6');
  await expect(clerk.getByText('没有收到回答，不能确定是否已经完成。再按一次即可，不会重复。')).toBeVisible();
  await expect(kiosk.getByRole('heading', { name: '取号机暂时连不上' })).toBeVisible({ timeout: 45_000 });

  await hall.host.up();
  for (const [name, page] of Object.entries(pages)) {
    await expect(page.getByText('实时', { exact: true }), `${name} is live again`).toBeVisible({ timeout: 30_000 });
    expect(await page.evaluate(() => 'notReloaded' in globalThis), `${name} was not loaded again`).toBe(true);
  }
  const { view } = await hall.floor<Tickets>();
  expect(Object.fromEntries(view.tickets.map(({ no, phase }) => [no, phase]))).toEqual({ A001: 'called', A002: 'waiting' });

  await clerk.keyboard.press('F6');
  await expect(window.getByText('正在为您办理')).toBeVisible();
  await expect(phone.getByText('正在办理')).toBeVisible();
  await expect(tile(manager, '1 号台席')).toContainText('办理中');
  expect(await takeTicket(kiosk, '业务办理')).toBe('A003');
});
