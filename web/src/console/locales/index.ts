import { common, frame, words } from './common';
import { counter } from './counter';
import { days, floor } from './floor';
import { guide } from './guide';
import { devices, keys, settings, staff } from './manage';
import { messages } from './messages';
import { me, setup, signIn } from './signIn';

const pairs = { common, frame, words, signIn, me, setup, counter, guide, floor, days, messages, settings, staff, devices, keys };

type Pair = readonly [zh: string, en: string];
type Half<T> = { [K in keyof T]: T[K] extends Pair ? string : Half<T[K]> };

function half<T extends object>(tree: T, which: 0 | 1): Half<T> {
  const one = ([key, value]: [string, object]) => [key, Array.isArray(value) ? (value as string[])[which] : half(value, which)];
  return Object.fromEntries(Object.entries(tree).map((entry) => one(entry as [string, object]))) as Half<T>;
}

export type ConsoleTexts = Half<typeof pairs>;
export const inChinese: ConsoleTexts = half(pairs, 0);
export const inEnglish: ConsoleTexts = half(pairs, 1);
