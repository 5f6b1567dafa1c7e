import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Hall, Who } from './hall';
import { recordSpeech } from './speech';
import type { Watch } from './watch';
import { zoneInTheMorning } from './zone';

/** Each surface at the size it has in a hall. */
export const sizes = {
  kiosk: { width: 1080, height: 1920 },
  board: { width: 1920, height: 1080 },
  window: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
  console: { width: 1440, height: 900 },
  small: { width: 1024, height: 768 },
} as const;
export type Size = keyof typeof sizes;

export type Language = 'zh' | 'en';

type Cookies = NonNullable<Parameters<Browser['newContext']>[0]>['storageState'];

/** A browser with cookies of its own, as a machine of a hall is. */
export async function contextOf(browser: Browser, url: string, size: Size, language: Language, cookies?: Cookies): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: sizes[size],
    reducedMotion: 'reduce',
    locale: language === 'en' ? 'en-GB' : 'zh-CN',
    timezoneId: zoneInTheMorning(),
    hasTouch: size === 'kiosk' || size === 'phone',
    isMobile: size === 'phone',
    ...(cookies ? { storageState: cookies } : {}),
  });
  await recordSpeech(context);
  return context;
}

/** Browsers beside one another, each with its own cookies, as the machines of a hall are. */
export class Machines {
  private readonly contexts: BrowserContext[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly url: string,
    private readonly watch: Watch,
  ) {}

  async one(size: Size, language: Language = 'zh', cookies?: Cookies): Promise<BrowserContext> {
    const context = await contextOf(this.browser, this.url, size, language, cookies);
    this.watch.on(context);
    this.contexts.push(context);
    return context;
  }

  async off(): Promise<void> {
    for (const context of this.contexts) await context.close();
  }
}

/** The screens of one hall, opened for whoever stands or sits at them. */
export class Screens {
  constructor(
    private readonly machines: Machines,
    private readonly hall: Hall,
  ) {}

  async open(path: string, size: Size, as?: Who, language: Language = 'zh'): Promise<Page> {
    const machine = await this.machines.one(size, language, as && (await (await this.hall.as(as)).cookies()));
    const page = await machine.newPage();
    await page.goto(inLanguage(path, language));
    return page;
  }

  kiosk(language?: Language): Promise<Page> {
    return this.open(`/kiosk/?hall=${this.hall.id}`, 'kiosk', 'guide', language);
  }

  board(language?: Language): Promise<Page> {
    return this.open(`/board/?hall=${this.hall.id}`, 'board', 'guide', language);
  }

  window(counter: number, language?: Language): Promise<Page> {
    return this.open(`/window/?hall=${this.hall.id}&counter=${counter}`, 'window', 'guide', language);
  }

  phone(token: string, language?: Language): Promise<Page> {
    return this.open(`/ticket/#${token}`, 'phone', undefined, language);
  }

  console(route: string, as: Who, language?: Language): Promise<Page> {
    return this.open(`/console/#${route}`, 'console', as, language);
  }
}

/** `?lang=` stands before the hash, where every page looks for it. */
export function inLanguage(path: string, language: Language): string {
  const [before = '', hash] = path.split('#', 2);
  return `${before}${before.includes('?') ? '&' : '?'}lang=${language}${hash === undefined ? '' : `#${hash}`}`;
}
