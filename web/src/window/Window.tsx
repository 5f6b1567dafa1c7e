import { useState } from 'react';
import type { AcceptedAnswer, CounterNo, HallId, WindowView } from '../api/types';
import { useCommand } from '../kit/api/useCommand';
import { useRemoved } from '../kit/device/useRemoved';
import { useLive, useNow } from '../kit/live/useLive';
import type { Rated } from './face';
import { WindowScreen } from './WindowScreen';

const here = () => new Date(performance.now());

/** Connects the screen on the customer's side of a counter. */
export function Window({ hall, counter }: { hall: HallId; counter: CounterNo }) {
  const live = useLive<WindowView>(`window/${hall}/${counter}`);
  const clock = useNow(live.now, 1000);
  useRemoved(live.refused);
  const ticks = useNow(here, 1000).getTime();
  const [rated, setRated] = useState<Rated | null>(null);
  const { busy, trouble, run } = useCommand();

  const rate = async (ticket: string, score: number) => {
    const answer = await run<AcceptedAnswer>(`/api/halls/${encodeURIComponent(hall)}/counters/${counter}/rate`, { ticket, score });
    if (answer) setRated({ ticket, at: performance.now() });
  };

  return <WindowScreen live={live} clock={clock} here={ticks} rated={rated} busy={busy} trouble={trouble} rate={(ticket, score) => void rate(ticket, score)} />;
}
