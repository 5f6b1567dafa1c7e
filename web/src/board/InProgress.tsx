import { useTranslation } from 'react-i18next';
import type { BoardCall } from '../api/types';
import { useWords } from '../kit/i18n';

/** Half the screen: whose turn it is, and where. */
export function InProgress({ call, announcing, dayOpen }: { call: BoardCall | null; announcing: boolean; dayOpen: boolean }) {
  const { t } = useTranslation('board');
  const words = useWords();
  if (!call || !dayOpen) {
    return (
      <section className="board-call quiet">
        <p className="board-empty-title">{t(dayOpen ? 'none.title' : 'day.title')}</p>
        <p>{t(dayOpen ? 'none.text' : 'day.text')}</p>
      </section>
    );
  }
  const calling = call.pending || announcing;
  return (
    <section className={calling ? 'board-call calling' : 'board-call'} aria-live="polite">
      <p className="board-call-what">{t(!calling ? 'last' : call.times > 1 ? 'again' : 'calling')}</p>
      {/* A new call is a new element, so that it flashes again. */}
      <p key={call.no} className={announcing ? 'board-number flash' : 'board-number'} data-length={call.ticket.length > 4 ? 'long' : undefined}>
        {call.ticket}
      </p>
      <svg className="board-arrow" aria-hidden="true" viewBox="0 0 24 24">
        <path d="M3 12h17M13 5l7 7-7 7" />
      </svg>
      <p className="board-where">
        <span>{t('please')}</span>
        <span className="board-counter" aria-hidden="true">
          {call.counter}
        </span>
        <span>{words(call.counterName)}</span>
      </p>
    </section>
  );
}
