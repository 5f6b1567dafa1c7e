import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Hall, Who } from '../harness/hall';
import { contextOf, type Language, type Size } from '../harness/screens';

/** Goes from screen to screen; each person keeps one browser for each kind of screen and language, as they would in a hall. */
export class Walker {
  private readonly machines = new Map<string, BrowserContext>();

  constructor(
    private readonly browser: Browser,
    private readonly hall: Hall,
  ) {}

  async page(size: Size, as: Who | undefined, language: Language): Promise<Page> {
    const key = [size, as, language].join();
    const machine = this.machines.get(key) ?? (await contextOf(this.browser, this.hall.host.url, size, language, as && (await (await this.hall.as(as)).cookies())));
    this.machines.set(key, machine);
    return machine.newPage();
  }

  async off(): Promise<void> {
    for (const machine of this.machines.values()) await machine.close();
  }
}
