import type { BrowserContext, Page } from '@playwright/test';

declare global {
  interface Window {
    spoken: string[];
  }
}

/** Gives a machine without a voice one that is quick, and writes down what it said; two sentences over one another are said to be so. */
export async function recordSpeech(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.spoken = [];
    const voice = (lang: string) => ({ lang, name: lang, default: lang === 'zh-CN', localService: true, voiceURI: lang });
    const voices = [voice('zh-CN'), voice('en-GB')];
    class Utterance extends EventTarget {
      lang = '';
      voice: unknown = null;
      rate = 1;
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      constructor(readonly text: string) {
        super();
      }
    }
    let speaking = false;
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel: () => undefined,
      speak: (utterance: Utterance) => {
        window.spoken.push(speaking ? `over another: ${utterance.text}` : utterance.text);
        speaking = true;
        setTimeout(() => {
          speaking = false;
          utterance.onend?.();
        }, 50);
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  });
}

export const spokenOn = (page: Page): Promise<string[]> => page.evaluate(() => window.spoken);
