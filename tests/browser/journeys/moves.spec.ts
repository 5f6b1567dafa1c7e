import { atCounter, press } from '../harness/at';
import { expect, test } from '../harness/test';

test('A_customer_who_needs_another_counter_is_transferred_and_keeps_the_place', async ({ hall, screens }) => {
  await hall.open();
  await hall.press('wang', 1, 'open');
  await hall.press('li', 2, 'open');
  const ticket = await hall.ticket();
  await hall.tickets(2);
  const clerk = await screens.console('/counter', 'wang');
  const other = await screens.console('/counter', 'li');
  const phone = await screens.phone(ticket.token);

  await press(clerk, '叫号').click();
  await press(clerk, '转办').click();
  const dialog = clerk.getByRole('dialog', { name: 'A001 转到' });
  await dialog.getByRole('radio', { name: /业务咨询/ }).check();
  await dialog.getByRole('radio', { name: /2 号台席/ }).check();
  await dialog.getByRole('button', { name: /转办/ }).click();
  await expect(dialog).toBeHidden();
  await expect(clerk.getByText(/^空闲/)).toBeVisible();
  await expect(other.getByRole('listitem').filter({ hasText: 'A001' })).toContainText('指定本台');
  await expect(phone.getByText('业务咨询')).toBeVisible();

  await press(other, '叫号').click();
  await expect(atCounter(other)).toHaveText('A001');
  await expect(other.getByText('叫到 A001：指定转到本台席')).toBeVisible();
});

test('A_customer_who_fetches_a_paper_is_parked_and_comes_straight_back', async ({ hall, screens }) => {
  await hall.open();
  await hall.press('wang', 1, 'open');
  const ticket = await hall.ticket();
  await hall.ticket();
  const clerk = await screens.console('/counter', 'wang');
  const phone = await screens.phone(ticket.token);

  await press(clerk, '叫号').click();
  await press(clerk, '开始办理').click();
  await press(clerk, '挂起').click();
  await expect(phone.getByText('直接回到 1 号台席')).toBeVisible();
  const parked = clerk.getByRole('listitem').filter({ hasText: 'A001' });
  await expect(parked.getByRole('button', { name: '接回' })).toBeEnabled();

  await press(clerk, '叫号').click();
  await expect(atCounter(clerk)).toHaveText('A002');
  await expect(parked.getByRole('button', { name: '接回' })).toBeDisabled();
  await press(clerk, '开始办理').click();
  await press(clerk, '办结').click();
  await parked.getByRole('button', { name: '接回' }).click();
  await expect(atCounter(clerk)).toHaveText('A001');
  await expect(phone.getByText('正在办理')).toBeVisible();
});
