import type { Hall } from '../harness/hall';
import { wrongWith } from '../harness/look';
import { inLanguage, sizes, type Language } from '../harness/screens';
import { expect, test as base } from '../harness/test';
import { dayIn } from '../harness/zone';
import { liven, type Life } from './life';
import { consoleRoutes, pagesBuilt } from './routes';
import { stops } from './stops';
import { Walker } from './walker';

/** One hall with life in it for all that a worker looks at; nothing is changed that the next look would miss. */
const test = base.extend<object, { busy: { hall: Hall; life: Life; walker: Walker } }>({
  busy: [
    async ({ browser, company }, use) => {
      const hall = company.first;
      const walker = new Walker(browser, hall);
      await use({ hall, life: await liven(hall), walker });
      await walker.off();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

test('Every_page_that_is_built_is_walked_and_no_other', () => {
  expect([...new Set(stops.map(({ page }) => page))].sort()).toEqual(pagesBuilt().sort());
});

test('Every_route_of_the_console_is_walked_and_no_other', () => {
  expect([...new Set(stops.flatMap(({ route }) => route ?? []))].sort()).toEqual(consoleRoutes().sort());
});

const languages: readonly Language[] = ['zh', 'en'];
for (const stop of stops) {
  for (const language of languages) {
    test(`${stop.name} · ${language}`, async ({ busy: { hall, life, walker }, watch }) => {
      watch.expects(...(stop.refusals ?? []));
      const path = inLanguage(stop.path({ ...life, hall: hall.id, on: dayIn(hall.zone), language }), language);
      const page = await walker.page(stop.sizes[0], stop.as, language);
      watch.onPage(page);
      await page.goto(path);
      await stop.to?.(page, (zh, en) => (language === 'en' ? en : zh));
      // The frame may be live before what is in it has come.
      await page.locator('h1').first().waitFor({ state: 'attached' });
      for (const size of stop.sizes) {
        await page.setViewportSize(sizes[size]);
        expect.soft(await wrongWith(page, { language, scrolls: stop.scrolls, far: stop.far ?? false }), `${path} on ${size}`).toEqual([]);
      }
      await page.close();
    });
  }
}
