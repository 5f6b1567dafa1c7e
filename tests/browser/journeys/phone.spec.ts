import { expect, test } from '../harness/test';

test('A_customer_lets_others_go_first_and_then_leaves_by_phone', async ({ hall, screens }) => {
  await hall.open();
  const [first] = await hall.tickets(4);
  const phone = await screens.phone(first?.token ?? '');
  const manager = await screens.console('/floor', 'manager');
  await expect(phone.getByRole('heading', { name: '第 1 位' })).toBeVisible();

  await phone.getByRole('button', { name: '让别人先办' }).tap();
  await phone.getByRole('button', { name: '2 人' }).tap();
  await expect(phone.getByRole('heading', { name: '第 3 位' })).toBeVisible();
  await expect(phone.getByText('前面还有 2 人')).toBeVisible();

  await phone.getByRole('button', { name: '不排了' }).tap();
  await expect(phone.getByRole('heading', { name: '确定不排了吗？' })).toBeVisible();
  await phone.getByRole('button', { name: '确定不排了' }).tap();
  await expect(phone.getByRole('heading', { name: '已取消排队' })).toBeVisible();
  await expect(manager.getByRole('definition').filter({ hasText: /^3\s*$/ }).first()).toBeVisible();
});

test('Who_was_missed_goes_on_in_the_line_by_phone', async ({ hall, screens }) => {
  await hall.limit({ returnAfter: 1 });
  await hall.open();
  await hall.press('wang', 1, 'open');
  const [first] = await hall.tickets(3);
  await hall.press('wang', 1, 'call');
  await hall.press('wang', 1, 'miss');
  const phone = await screens.phone(first?.token ?? '');
  await expect(phone.getByRole('heading', { name: '您过号了' })).toBeVisible();
  await phone.getByRole('button', { name: '我回来了，接着排' }).tap();
  await expect(phone.getByRole('heading', { name: '第 2 位' })).toBeVisible();
  await hall.serve('wang', 1);
  await expect(phone.getByText('下一个就是您')).toBeVisible();
});

test('A_customer_rates_on_the_phone', async ({ hall, screens }) => {
  await hall.open();
  await hall.press('wang', 1, 'open');
  const ticket = await hall.ticket();
  const phone = await screens.phone(ticket.token);
  await hall.serve('wang', 1);
  await phone.getByRole('button', { name: '满意', exact: true }).tap();
  await expect(phone.getByText('谢谢您的评价：满意')).toBeVisible();
});

test('An_address_that_names_no_ticket_says_so', async ({ hall, screens, watch }) => {
  watch.expects(/404: GET .*\/api\/ticket\//);
  await hall.open();
  const phone = await screens.phone('nothing-like-it');
  await expect(phone.getByRole('heading', { name: '找不到这个号码' })).toBeVisible();
});
