import { atCounter, press } from '../harness/at';
import { expect, test } from '../harness/test';

test('A_guide_greets_gives_a_ticket_of_a_class_and_helps_without_one', async ({ hall, screens }) => {
  await hall.open();
  await hall.press('wang', 1, 'open');
  await hall.tickets(2);
  const guide = await screens.console('/guide', 'guide');
  const clerk = await screens.console('/counter', 'wang');

  await guide.getByRole('button', { name: '客户到厅' }).click();
  const visit = guide.getByRole('listitem').filter({ hasText: /第 \d+ 位/ }).last();
  await visit.getByRole('button', { name: '已迎候' }).click();
  await expect(visit.getByText(/已迎候，在厅/)).toBeVisible();
  await visit.getByRole('button', { name: '取号' }).click();
  await guide.getByRole('button', { name: /业务办理/ }).click();
  await guide.getByRole('button', { name: '孕妇' }).click();
  await guide.getByLabel(/手机号/).fill('13800138000');
  await guide.getByRole('button', { name: '取号', exact: true }).last().click();
  await expect(guide.getByRole('status').filter({ hasText: 'A003' })).toBeVisible();
  await guide.getByRole('button', { name: '完成' }).click();

  // Her class goes before those who were there first, and the clerk is told why.
  await press(clerk, '叫号').click();
  await expect(atCounter(clerk)).toHaveText('A003');
  await expect(clerk.getByText('叫到 A003：优先类别')).toBeVisible();
  await expect(clerk.getByText('孕妇')).toBeVisible();

  await guide.getByRole('button', { name: '客户到厅' }).click();
  await visit.getByRole('button', { name: '已帮助' }).click();
  await guide.getByRole('button', { name: '去自助机' }).click();
  await expect(guide.getByText('没有等待迎候的客户')).toBeVisible();
});

test('A_visit_nobody_greets_becomes_an_alarm', async ({ hall, screens }) => {
  await hall.limit({ greetWithin: '00:00:02' });
  await hall.open();
  const manager = await screens.console('/floor', 'manager');
  const guide = await screens.console('/guide', 'guide');
  await guide.getByRole('button', { name: '客户到厅' }).click();
  await expect(manager.getByText('第 1 位到厅未迎候')).toBeVisible({ timeout: 15_000 });
  await expect(guide.getByText(/迎候超时/)).toBeVisible();
  await guide.getByRole('button', { name: '已迎候' }).click();
  await expect(manager.getByText('一切在时限之内')).toBeVisible();
});
