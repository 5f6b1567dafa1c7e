import { useTranslation } from 'react-i18next';
import type { TicketView } from '../api/types';
import { Faces, scores, useScoreWord } from '../kit/Faces';
import { TroubleLine } from '../kit/Trouble';
import type { TicketProps } from './TicketScreen';

const places = [1, 2, 3, 4, 5] as const;

/** What the customer can do now: let others go first, leave, go on in the line after a missed call, rate. Nothing else. */
export function Actions({ view, asking, busy, trouble, touch }: { view: TicketView } & Pick<TicketProps, 'asking' | 'busy' | 'trouble' | 'touch'>) {
  const { t } = useTranslation('ticket');
  const word = useScoreWord();
  const postpone = view.phase === 'waiting' && view.postponesLeft > 0;
  const scored = scores.find((score) => score === view.score);

  if (view.canRate || scored) {
    return (
      <section className="ticket-actions">
        <h2>{scored ? t('rate.thanks', { score: word(scored) }) : t('rate.title')}</h2>
        {scored ? null : <Faces label={t('rate.title')} busy={busy} rate={touch.rate} />}
        <TroubleLine trouble={trouble} />
      </section>
    );
  }
  if (asking === 'postpone' && postpone) {
    return (
      <section className="ticket-actions">
        <h2>{t('postpone.title')}</h2>
        <ul className="ticket-places">
          {places.map((n) => (
            <li key={n}>
              <button type="button" className="ticket-second" disabled={busy} onClick={() => touch.postpone(n)}>
                {t('postpone.one', { places: n })}
              </button>
            </li>
          ))}
        </ul>
        <TroubleLine trouble={trouble} />
        <p className="ticket-muted">{t('postpone.left', { count: view.postponesLeft })}</p>
        <button type="button" className="ticket-second" disabled={busy} onClick={() => touch.ask(null)}>
          {t('act.back')}
        </button>
      </section>
    );
  }
  if (asking === 'leave' && view.canLeave) {
    return (
      <section className="ticket-actions">
        <h2>{t('leave.title')}</h2>
        <p>{t('leave.text', { ticket: view.ticket })}</p>
        <TroubleLine trouble={trouble} />
        <button type="button" className="ticket-main-button" disabled={busy} onClick={() => touch.ask(null)}>
          {t('leave.stay')}
        </button>
        <button type="button" className="ticket-danger" disabled={busy} onClick={touch.leave}>
          {t('leave.sure')}
        </button>
      </section>
    );
  }
  if (!postpone && !view.canLeave && !view.canReturn) return null;
  return (
    <section className="ticket-actions">
      {view.canReturn ? (
        <button type="button" className="ticket-main-button" disabled={busy} onClick={touch.comeBack}>
          {t('act.return')}
        </button>
      ) : null}
      <TroubleLine trouble={trouble} />
      {postpone ? (
        <button type="button" className="ticket-second" onClick={() => touch.ask('postpone')}>
          {t('act.postpone')}
        </button>
      ) : null}
      {view.canLeave ? (
        <button type="button" className="ticket-second" onClick={() => touch.ask('leave')}>
          {t('act.leave')}
        </button>
      ) : null}
    </section>
  );
}
