import { press, tile } from '../harness/at';
import { expect, test } from '../harness/test';

test('A_pause_says_why_and_until_when_and_one_counter_is_away_at_a_time', async ({ hall, screens, watch }) => {
  watch.expects(/409: POST .*\/counters\/2\/pause/);
  await hall.open();
  await hall.press('wang', 1, 'open');
  await hall.press('li', 2, 'open');
  const clerk = await screens.console('/counter', 'wang');
  const other = await screens.console('/counter', 'li');
  const window = await screens.window(1);
  const manager = await screens.console('/floor', 'manager');

  await press(clerk, '暂停服务').click();
  const dialog = clerk.getByRole('dialog', { name: '暂停服务' });
  await dialog.getByText('5 分钟', { exact: true }).click();
  await dialog.getByRole('button', { name: /暂停服务/ }).click();
  await expect(dialog).toBeHidden();
  await expect(window.getByText('暂停服务')).toBeVisible();
  await expect(window.getByText('工作人员暂时离开')).toBeVisible();
  await expect(window.getByText(/预计 \d\d:\d\d 恢复/)).toBeVisible();
  await expect(tile(manager, '1 号台席')).toContainText('暂时离岗');

  await press(other, '暂停服务').click();
  const refused = other.getByRole('dialog', { name: '暂停服务' });
  await refused.getByRole('button', { name: /暂停服务/ }).click();
  await expect(refused.getByRole('alert')).toContainText(/离岗/);
  await refused.getByRole('button', { name: /取消/ }).click();

  await press(clerk, '恢复服务').click();
  await expect(window.getByText('请稍候')).toBeVisible();
  await expect(tile(manager, '1 号台席')).toContainText('空闲');
});

test('An_absence_beyond_the_limit_is_an_alarm', async ({ hall, screens }) => {
  await hall.limit({ awayLimit: '00:00:02' });
  await hall.open();
  await hall.press('wang', 1, 'open');
  const manager = await screens.console('/floor', 'manager');
  await expect(manager.getByText('一切在时限之内')).toBeVisible();
  await hall.press('wang', 1, 'pause', { reason: 'away' });
  await expect(manager.getByText('1 号台席离岗超时')).toBeVisible({ timeout: 15_000 });
  await expect(manager.getByText('联系王芳，或派人接替')).toBeVisible();
  await hall.press('wang', 1, 'resume');
  await expect(manager.getByText('一切在时限之内')).toBeVisible();
});

test('Leaving_a_customer_in_mid_service_needs_their_consent_and_a_time', async ({ hall, screens }) => {
  await hall.open();
  await hall.press('wang', 1, 'open');
  await hall.ticket();
  await hall.press('wang', 1, 'call');
  await hall.press('wang', 1, 'start');
  const clerk = await screens.console('/counter', 'wang');
  const window = await screens.window(1);

  await press(clerk, '暂离').click();
  const dialog = clerk.getByRole('dialog', { name: '办理中暂离' });
  const leave = dialog.getByRole('button', { name: /暂离/ });
  await expect(leave).toBeDisabled();
  await clerk.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await expect(window.getByText('正在为您办理')).toBeVisible();
  await dialog.getByRole('checkbox', { name: /客户同意我离开/ }).check();
  await leave.click();
  await expect(dialog).toBeHidden();
  await expect(window.getByText('请稍坐')).toBeVisible();
  await expect(window.getByText(/预计 \d\d:\d\d 回来/)).toBeVisible();
  await press(clerk, '继续办理').click();
  await expect(window.getByText('正在为您办理')).toBeVisible();

  // Without consent the host refuses it too, whoever asks.
  const refusal = await (await hall.as('wang')).refused(`${hall.path}/counters/1/leave-service`, { customerConsents: false, returnBy: new Date(Date.now() + 120_000).toISOString() });
  expect(refusal.zh).toContain('同意');
});
