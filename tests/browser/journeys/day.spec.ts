import { readFile } from 'node:fs/promises';
import { figure } from '../harness/at';
import { expect, test } from '../harness/test';
import { dayIn } from '../harness/zone';

test('The_day_is_closed_and_told_in_charts_and_a_CSV', async ({ hall, screens }) => {
  await hall.open();
  await hall.press('wang', 1, 'open');
  const [first] = await hall.tickets(4);
  await hall.serve('wang', 1);
  await hall.serve('wang', 1, 'mustReturn');
  await hall.press('wang', 1, 'call');
  const rater = await hall.as('guide');
  await rater.post(`/api/ticket/${first?.token ?? ''}/rate`, { score: 4 });

  const manager = await screens.console('/floor', 'manager');
  await expect(figure(manager, '办结')).toHaveText(/^2\s*$/);
  await manager.getByRole('button', { name: '闭厅' }).click();
  const dialog = manager.getByRole('dialog', { name: '闭厅' });
  await expect(dialog.getByText('1 个台席还有客户，先办结才能闭厅')).toBeVisible();
  await hall.press('wang', 1, 'miss');
  await expect(dialog.getByText('1 位还在等候，将记为未办')).toBeVisible();
  await dialog.getByRole('button', { name: '闭厅' }).click();
  await expect(manager.getByRole('button', { name: '开厅' })).toBeVisible();

  const on = dayIn(hall.zone);
  await manager.getByRole('link', { name: '日报' }).click();
  await manager.getByRole('link', { name: on }).click();
  await expect(manager.getByRole('heading', { name: new RegExp(on) })).toBeVisible();
  await expect(manager.getByRole('heading', { name: /客户等了多久/ })).toBeVisible();
  await expect(manager.getByRole('heading', { name: /办成了多少：50%/ })).toBeVisible();
  await expect(manager.getByRole('heading', { name: /客户打了几分：平均 4/ })).toBeVisible();
  await expect(manager.getByText('A003', { exact: false })).toBeVisible();
  await expect(manager.getByText('A004', { exact: false })).toBeVisible();

  const [file] = await Promise.all([manager.waitForEvent('download'), manager.getByRole('link', { name: '下载 CSV' }).click()]);
  const csv = (await readFile(await file.path(), 'utf8')).replace(/^\uFEFF/, '').trim().split(/\r?\n/);
  expect(csv).toHaveLength(5);
  for (const no of ['A001', 'A002', 'A003', 'A004']) expect(csv.filter((row) => row.includes(no))).toHaveLength(1);
});
