import { onBoard } from '../harness/at';
import { expect, test } from '../harness/test';

test('A_clerk_calls_the_duty_manager_in_secret_and_is_answered', async ({ hall, screens }) => {
  await hall.open();
  await hall.press('wang', 1, 'open');
  await hall.ticket();
  await hall.press('wang', 1, 'call');
  const clerk = await screens.console('/counter', 'wang');
  const manager = await screens.console('/floor', 'manager');
  const board = await screens.board();
  const window = await screens.window(1);
  await expect(onBoard(board)).toContainText('A001');

  await expect(clerk.getByRole('button', { name: '紧急求助' })).toBeVisible();
  await clerk.keyboard.press('Control+F9');
  await expect(clerk.getByRole('button', { name: '已通知值班经理' })).toBeDisabled();
  const alarm = manager.getByRole('listitem').filter({ hasText: '1 号台席 紧急求助' });
  await expect(alarm).toContainText('王芳');
  for (const seen of [board, window]) await expect(seen.getByText('求助')).toHaveCount(0);

  await alarm.getByRole('button', { name: '我去处理' }).click();
  await expect(alarm).toHaveCount(0);
  await expect(clerk.getByRole('button', { name: '紧急求助' })).toBeEnabled();
});
