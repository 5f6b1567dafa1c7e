import { atCounter, figure, onBoard, press, takeTicket, ticketAddress, tile } from '../harness/at';
import { spokenOn } from '../harness/speech';
import { expect, test } from '../harness/test';

test('A_customer_takes_a_number_is_called_served_and_asked_and_the_manager_sees_it_all', async ({ hall, screens, machines }) => {
  await hall.open();
  const manager = await screens.console('/floor', 'manager');
  await expect(manager.getByRole('heading', { name: '现场' })).toBeVisible();
  const board = await screens.board();
  await expect(board.getByText('声音被浏览器拦住')).toBeVisible();
  await board.getByRole('main').click();
  await expect(board.getByText('铃声和语音已开启')).toBeVisible();
  const window = await screens.window(1);
  await expect(window.getByText('本台席未开放')).toBeVisible();

  const clerk = await screens.console('/counter', 'wang');
  await clerk.getByRole('button', { name: '开 1 号台席' }).click();
  await expect(clerk.getByText('没有人在等候您的业务').first()).toBeVisible();
  await expect(window.getByText('王芳')).toBeVisible();
  await expect(tile(manager, '1 号台席')).toContainText('王芳');

  const kiosk = await screens.kiosk();
  const address = ticketAddress(kiosk);
  expect(await takeTicket(kiosk, '业务办理')).toBe('A001');
  const phone = await (await machines.one('phone')).newPage();
  await phone.goto(await address);
  await expect(phone.getByText('下一个就是您')).toBeVisible();
  await expect(figure(manager, '取号')).toHaveText(/^1\s*$/);
  await expect(figure(manager, '等候')).toHaveText(/^1\s*$/);

  await expect(atCounter(clerk)).toHaveText('A001');
  await clerk.keyboard.press('F2');
  await expect(clerk.getByText(/呼叫中/)).toBeVisible();
  await expect(onBoard(board)).toContainText('A001');
  await expect(onBoard(board)).toContainText('1 号台席');
  await expect.poll(() => spokenOn(board)).toEqual(['请 A 零零一 号到 1 号台席', 'Number A 0 0 1, please go to Counter 1']);
  await expect(window.getByText('A001')).toBeVisible();
  await expect(window.getByText('请到本台席办理')).toBeVisible();
  await expect(phone.getByRole('alert')).toContainText('1 号台席');
  await expect(tile(manager, '1 号台席')).toContainText('A001');

  await press(clerk, '开始办理').click();
  await expect(window.getByText('正在为您办理')).toBeVisible();
  await expect(phone.getByText('正在办理')).toBeVisible();
  await press(clerk, '办结').click();
  await expect(window.getByText('这次服务怎么样？')).toBeVisible();
  await expect(phone.getByText('办理完成')).toBeVisible();
  await window.getByRole('button', { name: '很满意', exact: true }).click();
  await expect(window.getByText('谢谢您的评价')).toBeVisible();

  await expect(figure(manager, '办结')).toHaveText(/^1\s*$/);
  await expect(figure(manager, '等候')).toHaveText(/^0\s*$/);
  await expect(figure(manager, '满意度')).toContainText('5');
  await expect(phone.getByText('谢谢您的评价：很满意')).toBeVisible();
  await expect(kiosk.getByRole('heading', { name: '请选择要办理的业务' })).toBeVisible({ timeout: 20_000 });
});
