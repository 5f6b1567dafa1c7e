import { useState } from 'react';
import type { BoardView, HallId } from '../api/types';
import { useRemoved } from '../kit/device/useRemoved';
import { useLive, useNow } from '../kit/live/useLive';
import { BoardScreen } from './BoardScreen';
import { useAnnouncements } from './useAnnouncements';
import { useSound } from './useSound';

const remembered = 'yitai.board.spoken';
const turnEvery = 12_000;
const here = () => new Date(performance.now());

/** Connects the board's screen: the live picture, the queue of announcements, the sound. */
export function Board({ hall }: { hall: HallId }) {
  const live = useLive<BoardView>(`board/${hall}`);
  const clock = useNow(live.now, 1000);
  useRemoved(live.refused);
  const turn = Math.floor(useNow(here, 1000).getTime() / turnEvery);
  const sound = useSound();
  const [english, setEnglish] = useState(() => localStorage.getItem(remembered) !== 'zh');
  const announcing = useAnnouncements(live.message, live.now, english);

  return (
    <BoardScreen
      live={live}
      clock={clock}
      turn={turn}
      announcing={announcing}
      sound={sound}
      english={english}
      speak={(both) => {
        localStorage.setItem(remembered, both ? 'both' : 'zh');
        setEnglish(both);
      }}
    />
  );
}
