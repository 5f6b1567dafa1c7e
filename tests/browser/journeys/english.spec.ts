import { atCounter, figure, onBoard, press, takeTicket, ticketAddress, tile } from '../harness/at';
import { expect, test } from '../harness/test';
import { chineseOn } from '../harness/texts';

test('The_whole_way_in_English', async ({ hall, screens, machines }) => {
  await hall.open();
  const clerk = await screens.console('/counter', 'wang', 'en');
  await clerk.getByRole('button', { name: 'Open Counter 1' }).click();
  const kiosk = await screens.kiosk('en');
  const board = await screens.board('en');
  const window = await screens.window(1, 'en');
  const manager = await screens.console('/floor', 'manager', 'en');

  const address = ticketAddress(kiosk);
  expect(await takeTicket(kiosk, 'General business', 'Take ticket')).toBe('A001');
  await expect(kiosk.getByText('You are next')).toBeVisible();
  const phone = await (await machines.one('phone', 'en')).newPage();
  await phone.goto(await address);
  await expect(phone.getByText('You are next: please wait near the counters')).toBeVisible();

  await press(clerk, 'Call next').click();
  await expect(atCounter(clerk)).toHaveText('A001');
  await expect(onBoard(board)).toContainText('Please go to');
  await expect(window.getByText('Please come to this counter')).toBeVisible();
  await expect(phone.getByRole('alert')).toContainText('Counter 1');
  await press(clerk, 'Start').click();
  await expect(window.getByText('Now serving you')).toBeVisible();
  await press(clerk, 'End').click();
  await window.getByRole('button', { name: 'Very good' }).click();
  await expect(window.getByText('Thank you for your rating')).toBeVisible();
  await expect(figure(manager, 'Served')).toHaveText(/^1\s*$/);
  await expect(tile(manager, 'Counter 1')).toContainText('Free');

  for (const page of [clerk, kiosk, board, window, manager, phone]) expect(await chineseOn(page)).toEqual([]);
});
