import { expect, test } from '../harness/test';

test('A_customer_steps_out_is_told_by_message_comes_back_and_is_called', async ({ hall, screens, gateway }) => {
  await hall.open();
  await hall.press('wang', 1, 'open');
  const [, , last] = await hall.tickets(3);
  const phone = await screens.phone(last?.token ?? '');
  await expect(phone.getByRole('heading', { name: '第 3 位' })).toBeVisible();

  await phone.getByRole('button', { name: '短信提醒' }).tap();
  await phone.getByLabel('前面还有几位时提醒').selectOption('1 位');
  await phone.getByRole('button', { name: '到时提醒我' }).tap();
  await expect(phone.getByRole('alert')).toHaveText('请填写手机号码');
  await phone.getByLabel('手机号码').fill('139 0000 0001');
  await phone.getByRole('button', { name: '到时提醒我' }).tap();
  await expect(phone.getByRole('alert')).toHaveText('请先勾选同意');
  await phone.getByLabel(/同意本厅/).check();
  await phone.getByRole('button', { name: '到时提醒我' }).tap();
  await expect(phone.getByText('前面还有 1 位时、叫到时会发短信给您')).toBeVisible();

  await phone.getByRole('button', { name: '暂时离开' }).tap();
  await phone.getByRole('button', { name: '10 分' }).tap();
  await expect(phone.getByText(/您已暂离，\d\d:\d\d 前不会叫号/)).toBeVisible();
  expect(gateway.to('13900000001')).toEqual([]);

  await hall.serve('wang', 1);
  await expect.poll(() => gateway.to('13900000001')).toEqual([`【人民路营业厅】您的 ${last?.no ?? ''} 号前面还有 1 位，请准备回到营业厅。`]);
  await phone.getByRole('button', { name: '我回来了' }).tap();
  await expect(phone.getByText(/您已暂离/)).toBeHidden();
  await hall.serve('wang', 1);
  await hall.press('wang', 1, 'call');
  await expect(phone.getByText(`轮到 ${last?.no ?? ''} 了`)).toBeVisible();
  await expect.poll(() => gateway.to('13900000001').at(1)).toBe(`【人民路营业厅】正在呼叫 ${last?.no ?? ''} 号，请到 1 号台席。`);

  const manager = await screens.console('/messages', 'manager');
  await expect(manager.getByRole('row').filter({ hasText: '正在呼叫' })).toContainText('已发出');
  await expect(manager.getByRole('definition').last()).toHaveText('¥0.08');
});

test('What_the_gateway_does_not_take_is_seen_and_tried_again', async ({ hall, screens, gateway }) => {
  await hall.open();
  const ticket = await hall.ticket();
  gateway.away = true;
  try {
    const phone = await screens.phone(ticket.token);
    await phone.getByRole('button', { name: '短信提醒' }).tap();
    await phone.getByLabel('手机号码').fill('13900000002');
    await phone.getByLabel(/同意本厅/).check();
    await phone.getByRole('button', { name: '到时提醒我' }).tap();
    const manager = await screens.console('/messages', 'manager');
    await expect(manager.getByRole('row').filter({ hasText: ticket.no })).toContainText(/已试 1 次，\d\d:\d\d 再试/);
  } finally {
    gateway.away = false;
  }
  await expect.poll(() => gateway.to('13900000002').length, { timeout: 20_000 }).toBe(1);
});
