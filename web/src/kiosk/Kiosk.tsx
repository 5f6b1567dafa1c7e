import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { HallId, KioskView, IssuedAnswer, PrintAsked } from '../api/types';
import { post } from '../kit/api/client';
import { newKey } from '../kit/api/key';
import { isTrouble } from '../kit/api/trouble';
import { speak, useLanguage } from '../kit/i18n';
import { useRemoved } from '../kit/device/useRemoved';
import { useLive, useNow } from '../kit/live/useLive';
import { next, rest, secondsToRest } from './journey';
import { KioskScreen } from './KioskScreen';
import { print } from './printer';

const here = () => new Date(performance.now());

/** Connects the kiosk's screen: the live picture, the ticket, the paper, the way back to rest. */
export function Kiosk({ hall }: { hall: HallId }) {
  const live = useLive<KioskView>(`kiosk/${hall}`);
  const clock = useNow(live.now, 1000);
  useRemoved(live.refused);
  const ticks = useNow(here, 250).getTime();
  const language = useLanguage();
  const [journey, send] = useReducer(next, 0, rest);
  const { step } = journey;
  const base = `/api/halls/${encodeURIComponent(hall)}`;
  const left = secondsToRest(journey, ticks);

  const issuing = step.at === 'issuing' ? step : null;
  const asked = useRef<string | null>(null);
  useEffect(() => {
    if (!issuing || asked.current === issuing.key) return;
    asked.current = issuing.key;
    const { key, services } = issuing;
    post<IssuedAnswer>(`${base}/tickets`, { services, class: 'ordinary', through: 'kiosk' }, { key })
      .then(({ ticket }) => send({ type: 'issued', key, ticket, at: performance.now() }))
      .catch((trouble: unknown) => {
        asked.current = null;
        if (isTrouble(trouble)) send({ type: 'failed', key, trouble, at: performance.now() });
      });
  }, [issuing, base]);

  const report = useCallback((no: string, ok: boolean) => void post(`${base}/tickets/${encodeURIComponent(no)}/printed`, { ok }).catch(() => undefined), [base]);

  const printing = step.at === 'issued' && step.paper === 'printing' && step.ticket.paper === 'browser' ? step.ticket.no : null;
  const sheet = useRef<string | null>(null);
  useEffect(() => {
    if (!printing || sheet.current === printing) return;
    sheet.current = printing;
    void print(`${base}/tickets/${encodeURIComponent(printing)}/slip?lang=${language === 'en' ? 'en' : 'zh'}`).then((ok) => {
      send({ type: 'printed', ok, at: performance.now() });
      if (!ok) report(printing, false);
    });
  }, [printing, base, language, report]);

  const job = step.at === 'issued' ? step.job : null;
  const state = live.view?.prints.find((known) => known.job === job)?.state;
  const no = step.at === 'issued' ? step.ticket.no : null;
  useEffect(() => {
    if (!job || !state || !no) return;
    send({ type: 'job', job, state, at: performance.now() });
    if (state === 'confirmed' || state === 'failed') report(no, state === 'confirmed');
  }, [job, state, no, report]);

  const again = (ticket: string) => {
    send({ type: 'again', job: null, at: performance.now() });
    post<PrintAsked>(`${base}/tickets/${encodeURIComponent(ticket)}/print`, {}, { key: newKey() })
      .then((asked) => send({ type: 'again', job: asked.job, at: performance.now() }))
      .catch(() => send({ type: 'printed', ok: false, at: performance.now() }));
  };

  const over = left === 0;
  useEffect(() => {
    if (!over) return;
    send({ type: 'rest', at: performance.now() });
    speak('zh-CN', false);
  }, [over]);

  return (
    <KioskScreen
      live={live}
      clock={clock}
      journey={journey}
      left={left}
      touch={{
        line: (line) => send({ type: 'line', line, at: performance.now() }),
        more: () => send({ type: 'more', at: performance.now() }),
        chosen: () => send({ type: 'chosen', at: performance.now() }),
        take: () => send({ type: 'take', key: newKey(), at: performance.now() }),
        retry: () => send({ type: 'retry', newKey: newKey(), at: performance.now() }),
        paper: (out) => {
          send({ type: 'paper', out, at: performance.now() });
          if (step.at !== 'issued') return;
          report(step.ticket.no, out);
          if (!out && step.ticket.paper === 'printer') again(step.ticket.no);
        },
        again: () => {
          if (step.at === 'issued') again(step.ticket.no);
        },
        back: () => send({ type: 'back', at: performance.now() }),
        page: (to) => send({ type: 'page', to, at: performance.now() }),
        elder: () => send({ type: 'elder', at: performance.now() }),
        rest: () => {
          send({ type: 'rest', at: performance.now() });
          speak('zh-CN', false);
        },
      }}
    />
  );
}
