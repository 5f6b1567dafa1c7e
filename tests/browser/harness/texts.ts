import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { people } from './hall';
import type { Language } from './screens';

type Tree = { [key: string]: string | Tree };

const sources = resolve(import.meta.dirname, '../../../web/src');

function entries(tree: Tree, before = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[before + key, value]] : entries(value, `${before}${key}.`)));
}

async function textsIn(language: Language): Promise<[key: string, text: string][]> {
  const files = readdirSync(sources)
    .map((folder) => join(sources, folder, `texts.${language}.ts`))
    .filter(existsSync);
  if (files.length === 0) throw new Error(`No texts found in ${sources}`);
  const trees = await Promise.all(files.map(async (file) => ((await import(pathToFileURL(file).href)) as { default: Tree }).default));
  return trees.flatMap((tree) => entries(tree));
}

/** All that is to be read on a page: texts, names for screen readers, hints in fields. */
const readOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const read = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || ['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(parent.tagName)) continue;
      read.add(node.textContent?.trim() ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label],[placeholder],[title],[alt]')) {
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) read.add(element.getAttribute(name)?.trim() ?? '');
    }
    read.add(document.title);
    read.delete('');
    return [...read];
  });

/** Words that are the same in both languages, and names of people. */
const ownNames = [...Object.values(people).map(({ name }) => name), '中文', '中'];

export async function chineseOn(page: Page): Promise<string[]> {
  return (await readOn(page)).filter((text) => /\p{Script=Han}/u.test(ownNames.reduce((rest, name) => rest.replaceAll(name, ''), text)));
}

/** Keys shown in the place of texts, values that were never filled in, and sentences of the other language. */
export async function wrongWordsOn(page: Page, language: Language): Promise<string[]> {
  const read = await readOn(page);
  const [zh, en] = await Promise.all([textsIn('zh'), textsIn('en')]);
  const keys = new Set(zh.map(([key]) => key).filter((key) => key.includes('.')));
  const inChinese = new Set(zh.map(([, text]) => text));
  const onlyEnglish = new Set(en.map(([, text]) => text).filter((text) => !inChinese.has(text) && /[a-z]{3}/.test(text)));
  const raw = read.filter((text) => keys.has(text) || keys.has(text.replace(/^\w+:/, '')) || /\{\{|\}\}|\[object |\bundefined\b|\bNaN\b|Invalid Date/.test(text));
  const foreign = language === 'en' ? await chineseOn(page) : read.filter((text) => onlyEnglish.has(text));
  return [...raw.map((text) => `raw: ${text}`), ...foreign.map((text) => `in the other language: ${text}`)];
}
