import { useTranslation } from 'react-i18next';
import type { ConsoleTexts } from './locales';

declare module '../kit/i18n' {
  interface Texts {
    console: ConsoleTexts;
  }
}

/** The console's texts in the language of the screen. */
export function useText() {
  return useTranslation('console').t;
}

export type Say = ReturnType<typeof useText>;
