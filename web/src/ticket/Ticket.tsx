import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { AcceptedAnswer, TicketView } from '../api/types';
import { useCommand } from '../kit/api/useCommand';
import { useLanguage } from '../kit/i18n';
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
const noTouch = { ask: nothing, postpone: nothing, stepOut: nothing, back: nothing, tellMe: nothing, tellMeNothing: nothing, leave: nothing, comeBack: nothing, rate: nothing };

function Watched({ token }: { token: string }) {
  const live = useLive<TicketView>(`ticket/${token}`);
  const [asking, setAsking] = useState<Asking>(null);
  const language = useLanguage();
  const { busy, trouble, run, clear } = useCommand();
  const path = `/api/ticket/${encodeURIComponent(token)}`;

  const seen = useRef<TicketView | null>(null);
  const { view } = live;
  useEffect(() => {
    if (!view) return;
    if (becameCalled(seen.current, view)) {
      // Before the first touch a browser refuses and complains.
      if ('vibrate' in navigator && navigator.userActivation.hasBeenActive) navigator.vibrate([400, 200, 400, 200, 800]);
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
        stepOut: (minutes) => void act('step-out', { minutes }),
        back: () => void act('come-back', {}),
        tellMe: (wish) => void act('message', { ...wish, language: language === 'en' ? 'en' : 'zh' }),
        tellMeNothing: () => void act('no-message', {}),
        leave: () => void act('leave', {}),
        comeBack: () => void act('return', {}),
        rate: (score) => void act('rate', { score }),
      }}
    />
  );
}
