import { useTranslation } from 'react-i18next';
import type { TicketView } from '../api/types';
import type { Trouble } from '../kit/api/trouble';
import { useWords } from '../kit/i18n';
import { LanguageSwitch } from '../kit/LanguageSwitch';
import { LinkLine } from '../kit/LinkLine';
import type { Live } from '../kit/live/useLive';
import { Actions } from './Actions';
import { Standing } from './Standing';

/** What the customer is being asked before it is done. */
export type Asking = 'postpone' | 'out' | 'message' | 'leave' | null;

/** What the customer wants to be told, and where. */
export interface Wish {
  ahead: number;
  phone: string;
  agreed: boolean;
}

export interface TicketTouch {
  ask: (asking: Asking) => void;
  postpone: (places: number) => void;
  stepOut: (minutes: number) => void;
  back: () => void;
  tellMe: (wish: Wish) => void;
  tellMeNothing: () => void;
  leave: () => void;
  comeBack: () => void;
  rate: (score: number) => void;
}

export interface TicketProps {
  /** Null: the address names no ticket. */
  live: Pick<Live<TicketView>, 'state' | 'view' | 'refused'> | null;
  asking: Asking;
  busy: boolean;
  trouble: Trouble | null;
  touch: TicketTouch;
}

/** What stands on the customer's phone: a function of their ticket's picture. */
export function TicketScreen(props: TicketProps) {
  const words = useWords();
  const { live } = props;
  const view = live?.view ?? null;
  const called = view?.phase === 'called' && live?.refused == null;
  return (
    <div className={called ? 'ticket called' : props.asking ? 'ticket asking' : 'ticket'}>
      <header className="ticket-header">
        <p>{view ? words(view.hall) : ''}</p>
        <LanguageSwitch className="ticket-language" />
      </header>
      {live && view && !live.refused ? (
        <main className="ticket-main">
          <Standing view={view} />
          <Actions view={view} {...props} />
        </main>
      ) : (
        <main className="ticket-main">
          <Without live={live} />
        </main>
      )}
      <footer className="ticket-footer">{live && !live.refused ? <LinkLine state={live.state} /> : null}</footer>
    </div>
  );
}

function Without({ live }: Pick<TicketProps, 'live'>) {
  const { t } = useTranslation('ticket');
  const words = useWords();
  const why = !live ? 'empty' : live.refused ? (live.refused.status === 404 ? 'unknown' : 'refused') : live.state === 'offline' ? 'offline' : 'loading';
  switch (why) {
    case 'loading':
      return (
        <p className="ticket-muted" role="status">
          {t('loading')}
        </p>
      );
    case 'refused':
      return <h1>{live?.refused ? words(live.refused.words) : ''}</h1>;
    case 'empty':
    case 'unknown':
    case 'offline':
      return (
        <div className="ticket-state" role="status">
          <h1>{t(`without.${why}.title`)}</h1>
          <p>{t(`without.${why}.text`)}</p>
        </div>
      );
  }
}
