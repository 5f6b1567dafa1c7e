import { onBoard } from '../harness/at';
import { spokenOn } from '../harness/speech';
import { expect, test } from '../harness/test';

test('Calls_are_spoken_one_after_the_other_oldest_first_in_both_languages', async ({ hall, screens }) => {
  await hall.open();
  await hall.press('wang', 1, 'open');
  await hall.press('li', 2, 'open');
  await hall.tickets(2);
  const board = await screens.board();
  await expect(board.getByText('声音被浏览器拦住：请触摸屏幕或按任意键')).toBeVisible();
  await board.keyboard.press('Space');
  await expect(board.getByText('铃声和语音已开启')).toBeVisible();

  await hall.press('wang', 1, 'call');
  await hall.press('li', 2, 'call');
  await expect(onBoard(board), 'what is announced is what is shown').toContainText('A001');
  await expect
    .poll(() => spokenOn(board))
    .toEqual(['请 A 零零一 号到 1 号台席', 'Number A 0 0 1, please go to Counter 1', '请 A 零零二 号到 2 号台席', 'Number A 0 0 2, please go to Counter 2']);
  await expect(onBoard(board)).toContainText('A002');

  // The hall may want Chinese alone.
  await board.getByRole('button', { name: '播报：中文 + English' }).click();
  await hall.press('wang', 1, 'miss');
  await hall.ticket();
  await hall.press('wang', 1, 'call');
  await expect.poll(() => spokenOn(board).then((said) => said.slice(4))).toEqual(['请 A 零零三 号到 1 号台席']);
  await expect(board.getByRole('button', { name: '播报：中文', exact: true })).toBeVisible();
});
