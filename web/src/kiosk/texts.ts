import en from './texts.en';
import zh from './texts.zh';

declare module '../kit/i18n' {
  interface Texts {
    kiosk: typeof zh;
  }
}

export const texts = { zh: { kiosk: zh }, en: { kiosk: en } };
