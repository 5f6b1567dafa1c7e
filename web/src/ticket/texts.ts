import en from './texts.en';
import zh from './texts.zh';

declare module '../kit/i18n' {
  interface Texts {
    ticket: typeof zh;
  }
}

export const texts = { zh: { ticket: zh }, en: { ticket: en } };
