import { atCounter } from '../harness/at';
import { expect, test } from '../harness/test';

test('A_clerk_works_a_morning_without_the_mouse', async ({ hall, screens }) => {
  await hall.limit({ recallSpacing: '00:00:01' });
  await hall.open();
  await hall.tickets(3);
  await hall.ticket('payment');
  const clerk = await screens.console('/counter', 'wang');
  const window = await screens.window(1);
  const key = (name: string) => clerk.keyboard.press(name);
  const state = (text: RegExp) => expect(clerk.getByRole('status').filter({ hasText: text })).toBeVisible();

  // The first free counter has the focus.
  await expect(clerk.getByRole('button', { name: '开 1 号台席' })).toBeFocused();
  await key('Enter');
  await state(/空闲/);

  await key('F2');
  await state(/呼叫中/);
  await expect(clerk.getByRole('button', { name: /^F3\s*重呼$/ })).toBeEnabled();
  await key('F3');
  await expect(clerk.getByText('还可重呼 2 次')).toBeVisible();
  await key('F4');
  await state(/空闲/);
  await key('F2');
  await state(/呼叫中/);
  await expect(atCounter(clerk)).toHaveText('A002');
  await key('F6');
  await state(/办理/);

  // Stepping away: 1 says that the customer agrees, Enter sends, F7 comes back.
  await key('F7');
  await expect(clerk.getByRole('dialog', { name: '办理中暂离' })).toBeVisible();
  await key('1');
  await key('Enter');
  await state(/暂离/);
  await key('F7');
  await state(/办理/);

  // Parking, and F8 with another outcome.
  await key('F9');
  await state(/空闲/);
  await key('F2');
  await state(/呼叫中/);
  await expect(atCounter(clerk)).toHaveText('A003');
  await key('F6');
  await state(/办理/);
  await key('2');
  await expect(clerk.getByRole('radio', { name: /需再来/ })).toBeChecked();
  await key('F8');
  await state(/空闲/);

  // Transfer by letter and digit.
  await key('F2');
  await state(/呼叫中/);
  await expect(atCounter(clerk)).toHaveText('B001');
  await key('F10');
  await expect(clerk.getByRole('dialog', { name: 'B001 转到' })).toBeVisible();
  await key('c');
  await key('4');
  await key('Enter');
  await expect(clerk.getByRole('dialog')).toBeHidden();
  await state(/空闲/);

  // The customer before has not rated yet; then a pause by digit, back by F7.
  await window.getByRole('button', { name: '满意', exact: true }).click();
  await key('F7');
  await expect(clerk.getByRole('dialog', { name: '暂停服务' })).toBeVisible();
  await key('2');
  await key('Enter');
  await expect(window.getByText('用餐时间')).toBeVisible();
  await key('F7');
  await state(/空闲/);

  const { view } = await hall.floor<{ figures: { served: number; rated: number }; tickets: { no: string; phase: string; sentTo: number | null }[] }>();
  expect(Object.fromEntries(view.tickets.map((t) => [t.no, t.phase])), 'who is still to be served').toEqual({ A001: 'missed', A002: 'parked', B001: 'waiting' });
  expect(view.figures).toMatchObject({ served: 1, rated: 1 });
  expect(view.tickets.find((t) => t.no === 'B001')?.sentTo).toBe(4);
});

test('A_key_held_down_or_pressed_twice_calls_once', async ({ hall, screens }) => {
  await hall.open();
  await hall.press('wang', 1, 'open');
  await hall.tickets(3);
  const clerk = await screens.console('/counter', 'wang');
  await expect(atCounter(clerk)).toHaveText('A001');
  await clerk.keyboard.down('F2');
  await clerk.keyboard.down('F2');
  await clerk.keyboard.up('F2');
  await clerk.keyboard.press('F2');
  await expect(clerk.getByRole('status').filter({ hasText: /呼叫中/ })).toBeVisible();
  const { view } = await hall.floor<{ tickets: { no: string; phase: string }[] }>();
  expect(Object.fromEntries(view.tickets.map((t) => [t.no, t.phase]))).toEqual({ A001: 'called', A002: 'waiting', A003: 'waiting' });
});
