import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { misfitsOn } from './layout';
import type { Language } from './screens';
import { wrongWordsOn } from './texts';

export interface Looking {
  language: Language;
  /** True for pages that are read by scrolling; a hall's screens stand still. */
  scrolls: boolean;
  /** True for what is read from ten metres: contrast of 7 : 1. */
  far?: boolean;
}

/** All that is wrong with a page as it stands: its layout, its words, what axe finds. */
export async function wrongWith(page: Page, { language, scrolls, far = false }: Looking): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  const axe = new AxeBuilder({ page });
  if (far) axe.options({ rules: { 'color-contrast-enhanced': { enabled: true } } });
  const { violations } = await axe.analyze();
  return [
    ...(await misfitsOn(page, scrolls)),
    ...(await wrongWordsOn(page, language)),
    ...violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `axe ${id}: ${help} — ${node.target.join(' ')} — ${node.failureSummary?.split('\n').at(1)?.trim() ?? ''}`)),
  ];
}
