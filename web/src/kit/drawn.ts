import i18next from 'i18next';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from './i18n';

export interface Drawn {
  /** All that can be read, in one line. */
  text: string;
  buttons: { name: string; disabled: boolean }[];
  html: string;
}

const readable = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/** For tests: what a screen shows, without a browser. */
export function drawn(screen: ReactNode, language: Language = 'zh-CN'): Drawn {
  void i18next.changeLanguage(language);
  const html = renderToStaticMarkup(screen);
  const buttons = [...html.matchAll(/<button([^>]*)>(.*?)<\/button>/gs)].map(([, attributes = '', content = '']) => ({ name: readable(content), disabled: attributes.includes('disabled') }));
  return { text: readable(html), buttons, html };
}
