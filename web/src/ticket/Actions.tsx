import { useTranslation } from 'react-i18next';
import type { TicketView } from '../api/types';
import { Faces, scores, useScoreWord } from '../kit/Faces';
import { TroubleLine } from '../kit/Trouble';
import { TellMe } from './TellMe';
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
  if (asking === 'out' && view.stepOutsLeft > 0) {
    return (
      <section className="ticket-actions">
        <h2>{t('out.title')}</h2>
        <p>{t('out.text')}</p>
        <ul className="ticket-places">
          {[5, 10, 15, 20, 30].filter((n) => n <= view.stepOutMinutes).map((n) => (
            <li key={n}>
              <button type="button" className="ticket-second" disabled={busy} onClick={() => touch.stepOut(n)}>
                {t('out.one', { minutes: n })}
              </button>
            </li>
          ))}
        </ul>
        <TroubleLine trouble={trouble} />
        <button type="button" className="ticket-second" disabled={busy} onClick={() => touch.ask(null)}>
          {t('act.back')}
        </button>
      </section>
    );
  }
  if (asking === 'message' && (view.canAsk || view.askedAhead !== null)) return <TellMe view={view} busy={busy} trouble={trouble} touch={touch} />;
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
  const others = [
    postpone ? (['postpone', t('act.postpone')] as const) : null,
    view.stepOutsLeft > 0 && !view.outUntil ? (['out', t('act.out')] as const) : null,
    view.canAsk || view.askedAhead !== null ? (['message', view.askedAhead === null ? t('act.message') : t('act.messageChange')] as const) : null,
    view.canLeave ? (['leave', t('act.leave')] as const) : null,
  ].filter((other) => other !== null);
  return (
    <section className="ticket-actions">
      {view.canReturn ? (
        <button type="button" className="ticket-main-button" disabled={busy} onClick={touch.comeBack}>
          {t('act.return')}
        </button>
      ) : null}
      {view.outUntil ? (
        <button type="button" className="ticket-main-button" disabled={busy} onClick={touch.back}>
          {t('act.hereAgain')}
        </button>
      ) : null}
      <TroubleLine trouble={trouble} />
      <ul className={others.length > 2 ? 'ticket-others two' : 'ticket-others'}>
        {others.map(([ask, label]) => (
          <li key={ask}>
            <button type="button" className="ticket-second" onClick={() => touch.ask(ask)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
