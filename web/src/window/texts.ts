import en from './texts.en';
import zh from './texts.zh';

declare module '../kit/i18n' {
  interface Texts {
    window: typeof zh;
  }
}

export const texts = { zh: { window: zh }, en: { window: en } };
