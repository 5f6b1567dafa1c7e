import { useTranslation } from 'react-i18next';
import { useWait } from '../kit/format';
import { useWords } from '../kit/i18n';
import { Qr } from '../kit/Qr';
import type { Step } from './journey';
import type { Touch } from './KioskScreen';

/** The ticket: its number is the largest thing, and it leaves by itself. */
export function Issued({ step, left, touch }: { step: Extract<Step, { at: 'issued' }>; left: number | null; touch: Touch }) {
  const { t } = useTranslation('kiosk');
  const words = useWords();
  const wait = useWait();
  const { ticket, paper } = step;
  return (
    <section className="kiosk-issued">
      <div role="status">
        <h1>{t('issued.your')}</h1>
        <p className="kiosk-number">{ticket.no}</p>
      </div>
      <p className="kiosk-issued-line">{words(ticket.line)}</p>
      <p className="kiosk-issued-ahead">
        {ticket.ahead === 0 ? t('issued.first') : t('issued.ahead', { count: ticket.ahead })}
        {ticket.wait ? <span>{wait(ticket.wait)}</span> : null}
      </p>
      <figure className="kiosk-qr">
        <Qr text={new URL(ticket.url, location.origin).href} label={t('issued.scan')} />
        <figcaption>{t('issued.scan')}</figcaption>
      </figure>
      <div className="kiosk-paper" role="status">
        {paper === 'none' ? <p>{t('issued.keep')}</p> : null}
        {paper === 'printing' ? <p>{t('issued.printing')}</p> : null}
        {paper === 'out' ? <p>{t('issued.out')}</p> : null}
        {paper === 'missing' ? <p>{t('issued.missing')}</p> : null}
        {paper === 'ask' ? (
          <>
            <p>{t('issued.ask')}</p>
            <button type="button" className="kiosk-second-button" onClick={() => touch.paper(true)}>
              {t('issued.yes')}
            </button>
            <button type="button" className="kiosk-second-button" onClick={() => touch.paper(false)}>
              {t(ticket.paper === 'printer' ? 'issued.noAgain' : 'issued.no')}
            </button>
          </>
        ) : null}
        {paper === 'failed' ? (
          <>
            <p>{t('issued.failed')}</p>
            <button type="button" className="kiosk-second-button" onClick={touch.again}>
              {t('issued.again')}
            </button>
          </>
        ) : null}
      </div>
      <button type="button" className="kiosk-main-button kiosk-done" onClick={touch.rest}>
        {t('issued.done')}
        <span className="kiosk-countdown">{left === null ? '' : t('issued.back', { seconds: left })}</span>
      </button>
    </section>
  );
}
