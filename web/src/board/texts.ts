import en from './texts.en';
import zh from './texts.zh';

declare module '../kit/i18n' {
  interface Texts {
    board: typeof zh;
  }
}

export const texts = { zh: { board: zh }, en: { board: en } };
