import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '..');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((f) => /\.(css|tsx?)$/.test(f) && !/\.test\.tsx?$/.test(f));

test('Colours_are_named_in_tokens_css_and_nowhere_else', () => {
  const literal = /#[0-9a-f]{3}(?:[0-9a-f]{3})?(?:[0-9a-f]{2})?\b|\b(?:rgb|hsl)a?\(/i;
  const found = files.filter((f) => relative(src, join(src, f)) !== join('kit', 'tokens.css') && literal.test(readFileSync(join(src, f), 'utf8')));
  expect(files.length).toBeGreaterThan(10);
  expect(found).toEqual([]);
});

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const part = (from: number) => {
      const c = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
      return c <= 0.040_45 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const tokens = Object.fromEntries([...readFileSync(join(src, 'kit/tokens.css'), 'utf8').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']));
const token = (name: string) => {
  const value = tokens[name];
  if (value === undefined) throw new Error(`no token ${name}`);
  return value;
};

test.each([
  ...['ink', 'muted', 'primary', 'call', 'success', 'warning', 'danger'].flatMap((text) => ['surface', 'ground'].map((ground) => [text, ground] as const)),
  ['on-primary', 'primary'],
  ['primary-strong', 'primary-soft'],
  ['call', 'call-soft'],
  ['success', 'success-soft'],
  ['warning', 'warning-soft'],
  ['danger', 'danger-soft'],
] as const)('%s is read on %s', (text, ground) => {
  expect(contrast(token(text), token(ground))).toBeGreaterThanOrEqual(4.5);
});

test.each(['ink', 'call', 'good', 'near', 'bad', 'muted'])('On the board %s is read from ten metres', (text) => {
  expect(contrast(token(`board-${text}`), token('board-ground'))).toBeGreaterThanOrEqual(7);
  expect(contrast(token(`board-${text}`), token('board-raised'))).toBeGreaterThanOrEqual(7);
});
