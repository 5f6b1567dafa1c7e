import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../api/types';
import { TroubleLine } from '../kit/Trouble';
import type { TicketProps } from './TicketScreen';

const choices = [1, 2, 3, 5, 8] as const;

/** How few should be ahead, which phone, and the agreement without which nothing is sent. */
export function TellMe({ view, busy, trouble, touch }: { view: TicketView } & Pick<TicketProps, 'busy' | 'trouble' | 'touch'>) {
  const { t } = useTranslation('ticket');
  const [ahead, setAhead] = useState(view.askedAhead ?? 3);
  const [phone, setPhone] = useState('');
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  const missing = phone.replace(/\D/g, '').length < 5 ? t('message.phoneMissing') : agreed ? '' : t('message.agreeMissing');
  return (
    <form
      className="ticket-actions"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missing === '') touch.tellMe({ ahead, phone, agreed });
      }}
    >
      <h2>{t('message.title')}</h2>
      {view.askedAhead === null ? null : (
        <>
          <p>{t('message.asked', { count: view.askedAhead })}</p>
          <button type="button" className="ticket-second" disabled={busy} onClick={touch.tellMeNothing}>
            {t('message.none')}
          </button>
        </>
      )}
      {view.canAsk ? (
        <>
          <label className="ticket-field">
            <span>{t('message.ahead')}</span>
            <select value={ahead} onChange={(event) => setAhead(Number(event.target.value))}>
              {choices.map((n) => (
                <option key={n} value={n}>
                  {t('message.people', { count: n })}
                </option>
              ))}
            </select>
          </label>
          <label className="ticket-field">
            <span>{t('message.phone')}</span>
            <input type="tel" autoComplete="tel" inputMode="tel" maxLength={20} value={phone} onChange={(event) => setPhone(event.target.value)} />
          </label>
          <label className="ticket-agree">
            <input type="checkbox" checked={agreed} onChange={(event) => setAgreed(event.target.checked)} />
            <span>{t('message.agree')}</span>
          </label>
          {tried && missing !== '' ? (
            <p className="trouble" role="alert">
              {missing}
            </p>
          ) : null}
          <TroubleLine trouble={trouble} />
          <button type="submit" className="ticket-main-button" disabled={busy}>
            {t('message.sure')}
          </button>
        </>
      ) : null}
      <button type="button" className="ticket-second" disabled={busy} onClick={() => touch.ask(null)}>
        {t('act.back')}
      </button>
    </form>
  );
}
