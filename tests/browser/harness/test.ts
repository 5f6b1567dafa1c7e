import { test as base, expect } from '@playwright/test';
import { Gateway } from './gateway';
import { Company, type Hall } from './hall';
import { Host } from './host';
import { Machines, Screens } from './screens';
import { Watch } from './watch';

interface Shared {
  /** Where the company's messages to customers go. */
  gateway: Gateway;
  /** A company on a server that all tests of a worker share. */
  company: Company;
}

interface Given {
  /** A hall that is this test's alone; its day is not open yet. */
  hall: Hall;
  machines: Machines;
  screens: Screens;
  /** Holds every page of the test to: no error, no failed request. */
  watch: Watch;
}

export const test = base.extend<Given, Shared>({
  gateway: [
    async ({}, use) => {
      const gateway = await Gateway.start();
      await use(gateway);
      await gateway.end();
    },
    { scope: 'worker' },
  ],
  company: [
    async ({ gateway }, use) => {
      const host = await Host.start({ options: ['--messages', gateway.url] });
      const company = await Company.found(host);
      await use(company);
      await company.leave();
      await host.end();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  hall: async ({ company }, use, info) => {
    await use(await company.hall());
    if (info.status !== info.expectedStatus) await info.attach('host.log', { body: company.host.log });
  },
  watch: async ({}, use) => {
    const watch = new Watch();
    await use(watch);
    expect.soft(watch.faults, 'nothing went wrong behind the pages').toEqual([]);
  },
  machines: async ({ browser, company, watch }, use) => {
    const machines = new Machines(browser, company.host.url, watch);
    await use(machines);
    await machines.off();
  },
  screens: ({ machines, hall }, use) => use(new Screens(machines, hall)),
});

export { expect };
