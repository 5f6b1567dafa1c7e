import en from './texts.en';
import zh from './texts.zh';

declare module '../kit/i18n' {
  interface Texts {
    door: typeof zh;
  }
}

export const texts = { zh: { door: zh }, en: { door: en } };
