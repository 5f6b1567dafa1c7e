import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { AcceptedAnswer, TicketView } from '../api/types';
import { useCommand } from '../kit/api/useCommand';
import { useLive } from '../kit/live/useLive';
import { chime, startSound } from '../kit/sound';
import { becameCalled, tokenIn } from './attention';
import { TicketScreen, type Asking } from './TicketScreen';

const onHash = (changed: () => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

/** Connects the customer's own page; the token in the address is the permission. */
export function Ticket() {
  const token = useSyncExternalStore(onHash, () => tokenIn(location.hash));
  return token === '' ? <TicketScreen live={null} asking={null} busy={false} trouble={null} touch={noTouch} /> : <Watched key={token} token={token} />;
}

const nothing = () => undefined;
const noTouch = { ask: nothing, postpone: nothing, leave: nothing, rate: nothing };

function Watched({ token }: { token: string }) {
  const live = useLive<TicketView>(`ticket/${token}`);
  const [asking, setAsking] = useState<Asking>(null);
  const { busy, trouble, run, clear } = useCommand();
  const path = `/api/ticket/${encodeURIComponent(token)}`;

  const seen = useRef<TicketView | null>(null);
  const { view } = live;
  useEffect(() => {
    if (!view) return;
    if (becameCalled(seen.current, view)) {
      if ('vibrate' in navigator) navigator.vibrate([400, 200, 400, 200, 800]);
      void chime();
    }
    seen.current = view;
  }, [view]);

  useEffect(() => {
    const start = () => void startSound();
    addEventListener('pointerdown', start, { once: true });
    return () => removeEventListener('pointerdown', start);
  }, []);

  const act = async (what: string, body: object) => {
    if (await run<AcceptedAnswer>(`${path}/${what}`, body)) setAsking(null);
  };

  return (
    <TicketScreen
      live={live}
      asking={asking}
      busy={busy}
      trouble={trouble}
      touch={{
        ask: (next) => {
          clear();
          setAsking(next);
        },
        postpone: (places) => void act('postpone', { places }),
        leave: () => void act('leave', {}),
        rate: (score) => void act('rate', { score }),
      }}
    />
  );
}
