import { useEffect, useState } from 'react';
import { soundState, startSound } from '../kit/sound';
import { canSay, onVoices } from './voice';

/** blocked: nobody has touched the page yet. chime: no voice for the hall's first language. */
export type BoardSound = 'blocked' | 'chime' | 'on';

const heard = (): BoardSound => (soundState() === 'blocked' ? 'blocked' : canSay('zh-CN') ? 'on' : 'chime');

export function useSound(): BoardSound {
  const [sound, setSound] = useState<BoardSound>(heard);
  useEffect(() => {
    const look = () => setSound(heard());
    const start = () => void startSound().then(look);
    const off = onVoices(look);
    const timer = setInterval(look, 2000);
    addEventListener('pointerdown', start);
    addEventListener('keydown', start);
    return () => {
      off();
      clearInterval(timer);
      removeEventListener('pointerdown', start);
      removeEventListener('keydown', start);
    };
  }, []);
  return sound;
}
