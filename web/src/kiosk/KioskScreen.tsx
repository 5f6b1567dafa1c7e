import { useTranslation } from 'react-i18next';
import type { KioskView, LineId } from '../api/types';
import { maybeDone } from '../kit/api/trouble';
import { clockTime } from '../kit/format';
import { useWords } from '../kit/i18n';
import { LanguageSwitch } from '../kit/LanguageSwitch';
import { LinkLine } from '../kit/LinkLine';
import type { Live } from '../kit/live/useLive';
import { Choices } from './Choices';
import { Confirm } from './Confirm';
import { Issued } from './Issued';
import { shut, type Journey } from './journey';
import { Notice } from './Notice';

export interface Touch {
  line: (line: LineId) => void;
  more: () => void;
  chosen: () => void;
  take: () => void;
  retry: () => void;
  paper: (out: boolean) => void;
  again: () => void;
  back: () => void;
  page: (to: number) => void;
  elder: () => void;
  rest: () => void;
}

/** What stands on the kiosk: a function of the hall's picture, the customer's steps and the time. */
export function KioskScreen({ live, clock, journey, left, touch }: { live: Pick<Live<KioskView>, 'state' | 'view' | 'refused'>; clock: Date; journey: Journey; left: number | null; touch: Touch }) {
  const { t } = useTranslation('kiosk');
  const words = useWords();
  const { view, state } = live;
  return (
    <div className={journey.elder ? 'kiosk elder' : 'kiosk'}>
      <header className="kiosk-header">
        <p className="kiosk-hall">{view ? words(view.hall) : ''}</p>
        {view ? <time className="kiosk-clock">{clockTime(clock, view.zoneId)}</time> : null}
        <LanguageSwitch remember={false} className="kiosk-language" />
      </header>
      <main className="kiosk-main">
        <Body live={live} journey={journey} left={left} touch={touch} />
      </main>
      <footer className="kiosk-footer">
        <button type="button" className="kiosk-quiet" aria-pressed={journey.elder} onClick={touch.elder}>
          <svg aria-hidden="true" viewBox="0 0 24 24">
            <path d="M2 20 8 4l6 16M4 15h8M15 20l4-10 4 10M16.5 17h5" />
          </svg>
          {t(journey.elder ? 'elder.off' : 'elder.on')}
        </button>
        <LinkLine state={state} />
      </footer>
    </div>
  );
}

function Body({ live, journey, left, touch }: { live: Pick<Live<KioskView>, 'state' | 'view' | 'refused'>; journey: Journey; left: number | null; touch: Touch }) {
  const { t } = useTranslation('kiosk');
  const words = useWords();
  const { view, state, refused } = live;
  const { step } = journey;
  if (step.at === 'issued') return <Issued step={step} left={left} touch={touch} />;
  if (refused) return <Notice sign="stop" title={words(refused.words)} />;
  if (state === 'offline') return <Notice sign="offline" title={t('offline.title')} text={t('offline.how')} />;
  if (!view) return <Notice sign="wait" title={t('loading')} />;
  switch (step.at) {
    case 'choose':
    case 'more': {
      const why = shut(view);
      if (why === 'empty') return <Notice sign="stop" title={t('empty.title')} text={t('empty.how')} />;
      if (why === 'day') {
        return <Notice sign="closed" title={t('day.title')} strong={view.opensAt ? t('day.opens', { time: clockTime(view.opensAt, view.zoneId) }) : undefined} text={t('day.ask')} />;
      }
      return <Choices view={view} journey={journey} chosen={step.at === 'more' ? step.services : null} touch={touch} />;
    }
    case 'confirm':
    case 'issuing':
      return <Confirm lines={view.lines} services={step.services} busy={step.at === 'issuing'} touch={touch} />;
    case 'refused':
      return (
        <Notice sign="stop" title={t('refused.title')} strong={words(step.trouble.words)}>
          {!maybeDone(step.trouble) ? (
            <button type="button" className="kiosk-main-button" onClick={touch.back}>
              {t('refused.other')}
            </button>
          ) : (
            <>
              <button type="button" className="kiosk-main-button" onClick={touch.retry}>
                {t('refused.retry')}
              </button>
              <button type="button" className="kiosk-second-button" onClick={touch.rest}>
                {t('refused.back')}
              </button>
            </>
          )}
        </Notice>
      );
  }
}
