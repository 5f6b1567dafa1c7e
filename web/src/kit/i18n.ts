import i18next from 'i18next';
import { useCallback } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Words } from '../api/types';
import en from './texts.en';
import zh from './texts.zh';

export type Language = 'zh-CN' | 'en';

/** Each folder adds its own texts here: `declare module '../kit/i18n' { interface Texts { kiosk: typeof zh } }`. */
export interface Texts {
  kit: typeof zh;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'kit';
    resources: Texts;
    enableSelector: false;
    returnNull: false;
  }
}

const remembered = 'yitai.language';

function first(fromBrowser: boolean): Language {
  const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(remembered) ?? (fromBrowser ? navigator.language : 'zh');
  return asked.startsWith('zh') ? 'zh-CN' : 'en';
}

/**
 * Starts the texts of a page: the kit's and the page's own, both languages at once, so that a switch needs no network.
 * @param fromBrowser True where the screen belongs to one person; a hall's screens start in Chinese.
 */
export function startTexts(own: { zh: Record<string, object>; en: Record<string, object> }, fromBrowser = false): void {
  void i18next.use(initReactI18next).init({
    lng: first(fromBrowser),
    fallbackLng: false,
    supportedLngs: ['zh-CN', 'en'],
    defaultNS: 'kit',
    initAsync: false,
    resources: { 'zh-CN': { kit: zh, ...own.zh }, en: { kit: en, ...own.en } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  document.documentElement.lang = i18next.language;
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
}

/** @param remember False on a shared screen: the next person starts in the hall's first language. */
export function speak(language: Language, remember = true): void {
  if (remember) localStorage.setItem(remembered, language);
  void i18next.changeLanguage(language);
}

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'zh-CN';
}

export function wordsIn(language: Language, words: Words): string {
  return language === 'en' ? words.en : words.zh;
}

/** Text that comes from the hall's settings, in the language of the screen. */
export function useWords(): (words: Words) => string {
  const language = useLanguage();
  return useCallback((words: Words) => wordsIn(language, words), [language]);
}

/** Keeps the page's title in the language of the screen. */
export function titlePage(page: keyof typeof zh.page): void {
  const title = () => {
    document.title = i18next.t(`kit:page.${page}`);
  };
  title();
  i18next.on('languageChanged', title);
}
