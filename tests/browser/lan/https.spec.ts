import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, request, type Browser } from '@playwright/test';
import { onBoard, takeTicket, ticketAddress } from '../harness/at';
import { wholeBrowser } from '../harness/chromium';
import { Company } from '../harness/hall';
import { Host } from '../harness/host';
import { inLanguage, Machines } from '../harness/screens';
import { expect, test as base } from '../harness/test';
import { Network, noNetworkBecause } from './network';

/** A browser of a machine whose owner has installed the hall's authority, as the trust page says. */
async function trusting(authority: string): Promise<{ browser: Browser; forget: () => void }> {
  const home = mkdtempSync(join(tmpdir(), 'yitai-device-'));
  const store = join(home, '.pki/nssdb');
  mkdirSync(store, { recursive: true });
  writeFileSync(join(home, 'authority.crt'), authority);
  const certutil = (...args: string[]) => execFileSync('certutil', ['-d', `sql:${store}`, ...args], { stdio: 'pipe' });
  certutil('-N', '--empty-password');
  certutil('-A', '-n', 'hall', '-t', 'C,,', '-i', join(home, 'authority.crt'));
  const browser = await chromium.launch({ ...wholeBrowser, env: { ...process.env, HOME: home } });
  return { browser, forget: () => rmSync(home, { recursive: true, force: true }) };
}

/** A server behind a wire, as a hall's machines reach it. */
const test = base.extend<{ host: Host }>({
  host: async ({}, use, info) => {
    const because = noNetworkBecause();
    if (because !== null && process.env['CI'] === 'true') throw new Error(because);
    info.skip(because !== null, because ?? '');
    const network = Network.make();
    try {
      const host = await Host.start({ address: network.address, scheme: 'https', within: network.within, options: ['--https'] });
      await use(host);
      await host.end();
    } finally {
      network.remove();
    }
  },
});

test('Kiosk_ticket_and_board_work_over_HTTPS_by_an_address_of_the_LAN', async ({ browser: stranger, host, watch }) => {
  const asking = await request.newContext({ baseURL: host.url, ignoreHTTPSErrors: true });
  const authority = await (await asking.get('/trust/authority.crt')).text();
  const { browser, forget } = await trusting(authority);
  const machines = new Machines(browser, host.url, watch);
  try {
    expect(host.url).toMatch(/^https:\/\/10\./);
    const refused = await stranger.newPage();
    await expect(refused.goto(`${host.url}/kiosk/`), 'who does not trust the authority is warned').rejects.toThrow('ERR_CERT_AUTHORITY_INVALID');

    const company = await Company.found(host);
    const hall = await company.hall();
    await hall.open();
    await hall.press('wang', 1, 'open');
    const code = async (kind: string) => (await (await hall.as('manager')).post<{ code: string }>(`${hall.path}/devices`, { kind, name: kind })).code;

    const [kiosk, board] = await Promise.all((['kiosk', 'board'] as const).map(async (kind) => {
      const page = await (await machines.one(kind)).newPage();
      await page.goto(inLanguage(`/${kind}/`, 'zh'));
      await page.getByLabel('6 位配对码').fill(await code(kind));
      await expect(page.getByText('实时', { exact: true })).toBeVisible();
      return page;
    }));
    if (!kiosk || !board) throw new Error('two pages');
    for (const page of [kiosk, board]) {
      expect(await page.evaluate(() => ({ secure: isSecureContext, uuid: typeof crypto.randomUUID, camera: 'mediaDevices' in navigator, worker: 'serviceWorker' in navigator }))).toEqual({
        secure: true,
        uuid: 'function',
        camera: true,
        worker: true,
      });
      expect((await page.context().cookies()).map(({ name, secure, httpOnly, sameSite }) => ({ name, secure, httpOnly, sameSite }))).toEqual([{ name: 'yitai.device', secure: true, httpOnly: true, sameSite: 'Strict' }]);
    }

    const address = ticketAddress(kiosk);
    expect(await takeTicket(kiosk, '业务办理')).toBe('A001');
    expect(await address).toMatch(new RegExp(`^https://${new URL(host.url).hostname}:\\d+/ticket/#`));
    const phone = await (await machines.one('phone')).newPage();
    await phone.goto(await address);
    await hall.press('wang', 1, 'call');
    await expect(onBoard(board)).toContainText('A001');
    await expect(phone.getByRole('alert')).toContainText('1 号台席');
    await company.leave();
  } finally {
    await machines.off();
    await browser.close();
    await asking.dispose();
    forget();
  }
});
