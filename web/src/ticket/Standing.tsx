import { useTranslation } from 'react-i18next';
import type { TicketView } from '../api/types';
import { clockTime, useWait } from '../kit/format';
import { useWords } from '../kit/i18n';

/** Where the ticket stands: the place in line is the largest thing, until it is one's turn. */
export function Standing({ view }: { view: TicketView }) {
  const { t } = useTranslation('ticket');
  const words = useWords();
  const counter = view.counterName ? words(view.counterName) : '';
  switch (view.phase) {
    case 'waiting':
      return <InLine view={view} />;
    case 'called':
      return (
        <div className="ticket-called" role="alert">
          <p>{t('called.number', { ticket: view.ticket })}</p>
          <h1>
            <span>{t('called.title')}</span> {counter}
          </h1>
          <p>{t('called.text')}</p>
        </div>
      );
    case 'serving':
      return <State view={view} title={t('serving.title')} text={counter} large />;
    case 'parked':
      return <State view={view} title={t('parked.title')} text={counter ? t('parked.text', { counter }) : t('parked.anywhere')} />;
    case 'missed':
    case 'done':
    case 'left':
    case 'void':
      return <State view={view} title={t(`end.${view.phase}.title`)} text={t(`end.${view.phase}.text`)} />;
  }
}

function State({ view, title, text, large = false }: { view: TicketView; title: string; text: string; large?: boolean }) {
  return (
    <div className="ticket-state" role="status">
      <p className="ticket-no">{view.ticket}</p>
      <h1>{title}</h1>
      <p className={large ? 'ticket-large' : undefined}>{text}</p>
    </div>
  );
}

function InLine({ view }: { view: TicketView }) {
  const { t } = useTranslation('ticket');
  const words = useWords();
  const wait = useWait();
  return (
    <div className="ticket-in-line" role="status">
      <dl className="ticket-which">
        <dt>{t('number')}</dt>
        <dd className="ticket-no">{view.ticket}</dd>
        <dd>
          {words(view.line)}
          {view.services.length > 1 ? ` · ${t('services', { count: view.services.length })}` : ''}
        </dd>
      </dl>
      {view.place === null ? null : (
        <>
          <h1 className="ticket-place">
            <span>{t('place.before')}</span> {view.place} <span>{t('place.after')}</span>
          </h1>
          <p>{view.place === 1 ? t('first') : t('ahead', { count: view.place - 1 })}</p>
        </>
      )}
      {view.outUntil ? <p className="ticket-out">{t('out.until', { at: clockTime(view.outUntil, view.zoneId) })}</p> : null}
      {view.askedAhead === null ? null : <p className="ticket-muted ticket-told">{t('message.asked', { count: view.askedAhead })}</p>}
      <p className="ticket-wait">
        <span className="ticket-muted">{t('wait')}</span>
        <strong>{wait(view.wait)}</strong>
      </p>
      {words(view.needs) ? <p className="ticket-muted ticket-needs">{words(view.needs)}</p> : null}
    </div>
  );
}
