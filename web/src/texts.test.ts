import { expect, test } from 'vitest';

type Tree = { [key: string]: string | Tree };

const texts = import.meta.glob<Tree>('./*/texts.*.ts', { eager: true, import: 'default' });
const sources = import.meta.glob<string>(['./**/*.{ts,tsx}', '!./**/texts.*.ts', '!./**/*.test.{ts,tsx}'], { eager: true, query: '?raw', import: 'default' });

const folders = Object.keys(texts).flatMap((path) => /^\.\/(.+)\/texts\.zh\.ts$/.exec(path)?.[1] ?? []);
const of = (folder: string, language: 'zh' | 'en') => texts[`./${folder}/texts.${language}.ts`] ?? {};

function entries(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[prefix + key, value] satisfies [string, string]] : entries(value, `${prefix}${key}.`)));
}

/** A plural is one key with several forms. */
const bare = (key: string) => key.replace(/_(one|other)$/, '');
const keys = (tree: Tree) => [...new Set(entries(tree).map(([key]) => bare(key)))].sort();

function holes(tree: Tree): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [key, text] of entries(tree)) found[bare(key)] = [...new Set([...(found[bare(key)] ?? []), ...(text.match(/\{\{\w+\}\}/g) ?? [])])].sort();
  return found;
}

test('There_are_texts_to_compare', () => {
  expect(folders).toContain('kit');
});

test.each(folders)('%s says the same things in both languages', (folder) => {
  expect(keys(of(folder, 'en'))).toEqual(keys(of(folder, 'zh')));
});

test.each(folders)('%s has no empty text', (folder) => {
  expect([...entries(of(folder, 'zh')), ...entries(of(folder, 'en'))].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(folders)('%s fills in the same values in both languages', (folder) => {
  expect(holes(of(folder, 'en'))).toEqual(holes(of(folder, 'zh')));
});

test.each(folders)('%s uses each of its texts', (folder) => {
  const code = Object.values(sources).join('\n');
  const used = (key: string) =>
    [key, `${folder}:${key}`].some((form) => {
      const parts = form.split('.');
      const whole = [`'${form}'`, `"${form}"`, `\`${form}\``].some((quoted) => code.includes(quoted));
      // `closed.${why}` uses every text under it.
      return whole || parts.some((_, n) => n > 0 && code.includes(`\`${parts.slice(0, n).join('.')}.\${`));
    });
  expect(keys(of(folder, 'zh')).filter((key) => !used(key))).toEqual([]);
});
