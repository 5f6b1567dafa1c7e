import { test as base, expect } from '@playwright/test';
import { Hall } from './hall';
import { Host } from './host';
import { Machines, Screens } from './screens';
import { Watch } from './watch';

interface Given {
  /** A server with an empty data folder. */
  host: Host;
  /** A hall with its people on that server; its day is not open yet. */
  hall: Hall;
  machines: Machines;
  screens: Screens;
  /** Holds every page of the test to: no error, no failed request. */
  watch: Watch;
}

export const test = base.extend<Given>({
  host: async ({}, use, info) => {
    const host = await Host.start();
    await use(host);
    await host.end();
    if (info.status !== info.expectedStatus) await info.attach('host.log', { body: host.log });
  },
  hall: async ({ host }, use) => {
    const hall = await Hall.found(host);
    await use(hall);
    await hall.leave();
  },
  watch: async ({}, use) => {
    const watch = new Watch();
    await use(watch);
    expect.soft(watch.faults, 'nothing went wrong behind the pages').toEqual([]);
  },
  machines: async ({ browser, host, watch }, use) => {
    const machines = new Machines(browser, host.url, watch);
    await use(machines);
    await machines.off();
  },
  screens: ({ machines, hall }, use) => use(new Screens(machines, hall)),
});

export { expect };
