import { atCounter, press } from '../harness/at';
import { expect, test } from '../harness/test';

test('A_manager_tries_a_rule_on_todays_queue_saves_it_and_the_counter_calls_by_it', async ({ hall, screens }) => {
  await hall.open();
  await hall.press('wang', 1, 'open');
  await hall.ticket('business', { class: 'elderly' });
  await hall.ticket('business', { class: 'vip' });
  await hall.ticket('business', { class: 'vip' });

  const settings = await screens.console('/settings?section=choosing', 'hallManager');
  const now = settings.getByRole('list', { name: '现行规则' });
  await expect(now.getByRole('listitem')).toHaveText([/A002/, /A003/, /A001/]);
  for (const group of ['贵宾', '预约', '老年人 · 残障 · 孕妇 · 抱婴']) {
    await settings.getByRole('spinbutton', { name: `${group} 的份额` }).fill('1');
    await settings.keyboard.press('Tab');
  }
  await expect(settings.getByRole('list', { name: '改后的规则' }).getByRole('listitem')).toHaveText([/A002/, /A001/, /A003/]);
  await settings.getByRole('button', { name: '查看改动并保存' }).click();
  await expect(settings.getByRole('row', { name: /轮流比例/ })).toContainText('0 : 1 : 1 : 1 : 0');
  await settings.getByRole('button', { name: '保存', exact: true }).click();
  await expect(settings.getByText('已保存')).toBeVisible();

  const clerk = await screens.console('/counter', 'wang');
  await press(clerk, '叫号').click();
  await expect(atCounter(clerk)).toHaveText('A002');
  await expect(clerk.getByText(/按比例轮到这一组，先于 1 位更早到的/)).toBeVisible();
  await press(clerk, '过号').click();
  await press(clerk, '叫号').click();
  await expect(atCounter(clerk)).toHaveText('A001');
});

test('Who_may_choose_calls_another_ticket_and_everybody_sees_why', async ({ hall, screens }) => {
  await hall.open();
  await hall.tickets(3);
  await hall.press('manager', 1, 'open');
  const manager = await screens.console('/counter?counter=1', 'manager');
  await manager.getByRole('button', { name: '指定叫 A003' }).click();
  await manager.getByRole('radio', { name: /已约定时间/ }).check();
  await manager.keyboard.press('Enter');
  await expect(atCounter(manager)).toHaveText('A003');
  await expect(manager.getByText('指定叫号，已约定时间')).toBeVisible();

  await hall.press('wang', 2, 'open');
  const clerk = await screens.console('/counter', 'wang');
  await expect(clerk.getByText('A001').first()).toBeVisible();
  await expect(clerk.getByRole('button', { name: /^指定叫/ })).toHaveCount(0);
});
