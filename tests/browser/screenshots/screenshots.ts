import { mkdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { Host } from '../harness/host';
import { Person } from '../harness/person';
import { inLanguage, Machines, type Language, type Size } from '../harness/screens';
import { test } from '../harness/test';

const images = resolve(import.meta.dirname, '../../../docs/images');
const languages: readonly Language[] = ['zh', 'en'];
const atMost = 250_000;

interface Demo {
  now: string;
  staff: { staffNo: string; role: string; password: string }[];
}

interface Floor {
  counters: { no: number; phase: string }[];
}

const hall = 'demo';

test('The pictures of the README are taken on a day of the demo hall', async ({ browser, watch }) => {
  mkdirSync(images, { recursive: true });
  const host = await Host.start({ options: ['--speed', '120'] }, ['demo']);
  const machines = new Machines(browser, host.url, watch);
  try {
    const visitor = await Person.at(host.url);
    const { staff } = await visitor.get<Demo>('/api/demo');
    const someone = async (role: string) => {
      const account = staff.find((one) => one.role === role);
      if (!account) throw new Error(`The demo has no ${role}`);
      const person = await Person.at(host.url);
      await person.post('/api/sign-in', { staffNo: account.staffNo, password: account.password });
      return person;
    };
    const [manager, guide] = [await someone('dutyManager'), await someone('guide')];
    const set = (change: object) => manager.put('/api/demo', change);
    const clock = async () => new Date((await visitor.get<Demo>('/api/demo')).now).getTime();
    const morning = await clock();
    const hours = (n: number) => morning + n * 3_600_000;

    await expect.poll(clock, { timeout: 400_000 }).toBeGreaterThan(hours(2.5));
    await set({ speed: 1 });
    const floor = await manager.get<{ view: Floor }>(`/api/halls/${hall}/floor`);
    const counter = floor.view.counters.find((one) => one.phase === 'serving')?.no ?? 1;
    const { ticket } = await guide.post<{ ticket: { token: string } }>(`/api/halls/${hall}/tickets`, { services: ['business'], class: 'ordinary', through: 'kiosk' });

    const shoot = async (name: string, path: string, size: Size, as: Person | null, ready: (page: Page, language: Language) => Promise<unknown>) => {
      for (const language of languages) {
        const page = await (await machines.one(size, language, as ? await as.cookies() : undefined)).newPage();
        await page.goto(inLanguage(path, language));
        await ready(page, language);
        const file = `${images}/${name}-${language}.png`;
        await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
        expect(statSync(file).size, file).toBeLessThan(atMost);
        await page.close();
      }
    };
    const live = (page: Page, language: Language) => page.getByText(language === 'en' ? 'Live' : '实时', { exact: true }).waitFor();
    const drawn = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor();

    await shoot('kiosk', `/kiosk/?hall=${hall}`, 'kiosk', guide, live);
    await shoot('board', `/board/?hall=${hall}`, 'board', guide, async (page, language) => {
      await live(page, language);
      // A touch, as a board gets when it is hung up: its sound may begin.
      await page.getByRole('main').click();
      await expect(page.getByText(/拦住|blocks/)).toBeHidden();
    });
    await shoot('counter', `/console/#/counter?counter=${counter}`, 'console', manager, drawn);
    await shoot('floor', '/console/#/floor', 'console', manager, drawn);
    await shoot('phone', `/ticket/#${ticket.token}`, 'phone', null, live);

    await set({ speed: 600 });
    await expect.poll(clock, { timeout: 400_000 }).toBeGreaterThan(hours(9.5));
    await set({ speed: 1 });
    // Hours have gone by on the hall's clock, and the sessions with them.
    const evening = await someone('dutyManager');
    const [day] = await evening.get<{ on: string }[]>(`/api/halls/${hall}/days`);
    await shoot('day', `/console/#/days/${day?.on ?? ''}`, 'console', evening, async (page) => {
      await drawn(page);
      await page.locator('.chart svg path').first().waitFor({ state: 'attached' });
    });
  } finally {
    await machines.off();
    await host.end();
  }
});
