import { atCounter, press } from '../harness/at';
import { people } from '../harness/hall';
import { expect, test } from '../harness/test';

test('Two_clerks_on_one_counter_are_refused_in_words', async ({ hall, screens, watch }) => {
  watch.expects(/409: POST .*\/counters\/1\/open/);
  await hall.open();
  const clerk = await screens.console('/counter', 'wang');
  const other = await screens.console('/counter', 'li');
  const first = other.getByRole('button', { name: '开 1 号台席' });
  await expect(first).toBeEnabled();
  // The other clerk's press is on its way before the picture has changed.
  await other.route('**/counters/1/open', async (route) => {
    await clerk.getByRole('button', { name: '开 1 号台席' }).click();
    await expect(clerk.getByRole('heading', { name: '1 号台席' })).toBeVisible();
    await route.continue();
  });
  await first.click();
  await expect(other.getByRole('alert').filter({ hasText: /1 号台席/ })).toBeVisible();
  await expect(other.getByText('王芳 正在使用')).toBeVisible();
  await other.getByRole('button', { name: '开 2 号台席' }).click();
  await expect(other.getByRole('heading', { name: '2 号台席' })).toBeVisible();
});

test('The_duty_manager_takes_over_by_PIN_and_the_counter_stays', async ({ hall, machines }) => {
  await hall.open();
  const { wang, manager } = people;
  await (await hall.as('manager')).put('/api/me/pin', { password: '晨光-hall-2026', pin: '7391' });
  await hall.as('wang');
  await hall.ticket();

  const machine = await machines.one('console');
  const page = await machine.newPage();
  await page.goto('/console/');
  await page.getByLabel('工号').fill(wang.staffNo);
  await page.getByLabel('密码').fill('晨光-hall-2026');
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('button', { name: '开 1 号台席' }).click();
  await press(page, '叫号').click();
  await expect(atCounter(page)).toHaveText('A001');

  await page.keyboard.press('Alt+p');
  const dialog = page.getByRole('dialog', { name: '换人' });
  await dialog.getByLabel('工号').fill(manager.staffNo);
  await dialog.getByLabel('PIN').fill('7391');
  await dialog.getByRole('button', { name: '换人' }).click();
  await expect(page.getByRole('button', { name: new RegExp(`${manager.name}.*${manager.staffNo}`) })).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 号台席' })).toBeVisible();
  await expect(atCounter(page)).toHaveText('A001');
  await press(page, '开始办理').click();
  await expect(page.getByText(/^办理 \d/)).toBeVisible();
});
