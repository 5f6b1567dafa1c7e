import { atCounter, onBoard, press } from '../harness/at';
import { expect, test } from '../harness/test';

test('Who_does_not_come_is_recalled_missed_and_may_return', async ({ hall, screens }) => {
  await hall.limit({ recallSpacing: '00:00:01', recallLimit: 2, returnAfter: 1 });
  await hall.open();
  await hall.press('wang', 1, 'open');
  const [first] = await hall.tickets(3);
  const clerk = await screens.console('/counter', 'wang');
  const board = await screens.board();
  const phone = await screens.phone(first?.token ?? '');

  await press(clerk, '叫号').click();
  await expect(atCounter(clerk)).toHaveText('A001');
  await expect(clerk.getByText('还可重呼 2 次')).toBeVisible();
  await press(clerk, '重呼').click();
  await expect(onBoard(board)).toContainText('再次呼叫');
  await expect(clerk.getByText('还可重呼 1 次')).toBeVisible();
  await press(clerk, '重呼').click();
  await expect(clerk.getByText('重呼次数已用完，可过号')).toBeVisible();
  await expect(press(clerk, '重呼')).toBeDisabled();

  await press(clerk, '过号').click();
  await expect(phone.getByText('您过号了')).toBeVisible();
  const guide = await screens.console('/guide', 'guide');
  const missed = guide.getByRole('listitem').filter({ hasText: 'A001' });
  await missed.getByRole('button', { name: '回来了' }).click();
  // After one who waits: A002 goes first, then A001, then A003.
  await expect(phone.getByRole('heading', { name: '第 2 位' })).toBeVisible();
  await press(clerk, '叫号').click();
  await expect(atCounter(clerk)).toHaveText('A002');
  await press(clerk, '过号').click();
  await press(clerk, '叫号').click();
  await expect(atCounter(clerk)).toHaveText('A001');
});

test('A_call_pressed_by_mistake_is_taken_back', async ({ hall, screens }) => {
  await hall.open();
  await hall.press('wang', 1, 'open');
  const ticket = await hall.ticket();
  const clerk = await screens.console('/counter', 'wang');
  const phone = await screens.phone(ticket.token);
  const board = await screens.board();

  await press(clerk, '叫号').click();
  await expect(phone.getByRole('alert')).toContainText('1 号台席');
  await expect(onBoard(board)).toContainText('A001');
  await expect(atCounter(clerk)).toHaveText('A001');
  await clerk.keyboard.press('Control+z');
  await expect(clerk.getByText(/^空闲/)).toBeVisible();
  await expect(phone.getByText('下一个就是您')).toBeVisible();
  await expect(onBoard(board)).not.toContainText('A001');
  await expect(press(clerk, '撤销叫号')).toBeHidden();
});
