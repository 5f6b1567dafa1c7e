import type { Sentence } from './speech';

const longest = 15_000;

function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const prefix = language.slice(0, 2);
  const voices = speechSynthesis.getVoices().filter((voice) => voice.lang.toLowerCase().startsWith(prefix));
  return voices.find((voice) => voice.localService) ?? voices[0];
}

export const canSay = (language: string): boolean => 'speechSynthesis' in window && voiceFor(language) !== undefined;

/** Tells when the voices have come or changed; browsers load them late. */
export function onVoices(changed: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => undefined;
  speechSynthesis.addEventListener('voiceschanged', changed);
  return () => speechSynthesis.removeEventListener('voiceschanged', changed);
}

/** Says a sentence to its end; a voice that never reports its end holds nobody up. */
export function say({ language, text }: Sentence): Promise<void> {
  if (!canSay(language)) return Promise.resolve();
  return new Promise((done) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = language;
    utterance.voice = voiceFor(language) ?? null;
    utterance.rate = 0.9;
    const late = setTimeout(() => {
      speechSynthesis.cancel();
      done();
    }, longest);
    utterance.onend = utterance.onerror = () => {
      clearTimeout(late);
      done();
    };
    speechSynthesis.speak(utterance);
  });
}
