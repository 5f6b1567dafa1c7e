import { Hall } from '../harness/hall';
import { Host } from '../harness/host';
import { wrongWith } from '../harness/look';
import { inLanguage, type Language } from '../harness/screens';
import { expect, test as base } from '../harness/test';
import { dayIn } from '../harness/zone';
import { liven, type Life } from './life';
import { consoleRoutes, pagesBuilt } from './routes';
import { stops } from './stops';

/** One hall with life in it for all that a worker looks at; nothing is changed that the next look would miss. */
const test = base.extend<object, { busy: { hall: Hall; life: Life } }>({
  busy: [
    async ({}, use) => {
      const host = await Host.start();
      const hall = await Hall.found(host);
      await use({ hall, life: await liven(hall) });
      await hall.leave();
      await host.end();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  host: ({ busy }, use) => use(busy.hall.host),
  hall: ({ busy }, use) => use(busy.hall),
});

test('Every_page_that_is_built_is_walked_and_no_other', () => {
  expect([...new Set(stops.map(({ page }) => page))].sort()).toEqual(pagesBuilt().sort());
});

test('Every_route_of_the_console_is_walked_and_no_other', () => {
  expect([...new Set(stops.flatMap(({ route }) => route ?? []))].sort()).toEqual(consoleRoutes().sort());
});

const languages: readonly Language[] = ['zh', 'en'];
for (const stop of stops) {
  for (const size of stop.sizes) {
    for (const language of languages) {
      test(`${stop.name} · ${size} · ${language}`, async ({ busy: { hall, life }, screens, watch }) => {
        watch.expects(...(stop.refusals ?? []));
        const path = stop.path({ ...life, hall: hall.id, on: dayIn(hall.zone), language });
        const page = await screens.open(path, size, stop.as, language);
        await stop.to?.(page, (zh, en) => (language === 'en' ? en : zh));
        expect(await wrongWith(page, { language, scrolls: stop.scrolls, far: stop.far ?? false }), inLanguage(path, language)).toEqual([]);
      });
    }
  }
}
