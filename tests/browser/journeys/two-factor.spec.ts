import { codeOf } from '../harness/authenticator';
import { password, people } from '../harness/hall';
import { expect, test } from '../harness/test';

test('An_administrator_sets_up_the_second_step_the_company_asks_for_and_signs_in_with_it', async ({ hall, machines, screens, watch }) => {
  watch.expects(/403: GET .*/);
  watch.expects(/401: POST .*\/api\/sign-in/);
  const { administrator } = people;
  const desk = await screens.console('/staff?tab=roles', 'administrator');
  await desk.getByRole('switch', { name: '管理员登录必须两步验证' }).click();

  // Nothing else before it is set up.
  await expect(desk.getByRole('heading', { name: '请先设置两步验证' })).toBeVisible();
  await desk.getByLabel('您的密码').fill(password);
  await desk.getByRole('button', { name: '开始设置' }).click();
  await expect(desk.getByRole('img', { name: '给验证器扫的二维码' })).toBeVisible();
  const key = await desk.locator('code').innerText();
  await desk.getByLabel('动态码').fill(codeOf(key));
  await desk.getByRole('button', { name: '开启' }).click();
  const codes = desk.getByRole('list', { name: '恢复码' }).getByRole('listitem');
  await expect(codes).toHaveCount(10);
  const spare = await codes.first().innerText();
  await desk.getByRole('button', { name: '我已保存' }).click();
  await expect(desk.getByRole('heading', { name: '员工' })).toBeVisible();

  const machine = await machines.one('console');
  const page = await machine.newPage();
  await page.goto('/console/');
  await page.getByLabel('工号').fill(administrator.staffNo);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByLabel('动态码').fill('000000');
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '动态码不对' })).toBeVisible();
  await page.getByLabel('动态码').fill(spare);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('button', { name: new RegExp(administrator.name) })).toBeVisible();

  await page.goto('/console/#/me');
  await expect(page.getByText('还有 9 个恢复码没有用过。')).toBeVisible();
});
