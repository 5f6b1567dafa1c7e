import { useTranslation } from 'react-i18next';
import type { TicketNo, WindowView } from '../api/types';
import type { Trouble } from '../kit/api/trouble';
import { Faces } from '../kit/Faces';
import { clockTime } from '../kit/format';
import { useWords } from '../kit/i18n';
import { LanguageSwitch } from '../kit/LanguageSwitch';
import { LinkLine } from '../kit/LinkLine';
import type { Live } from '../kit/live/useLive';
import { TroubleLine } from '../kit/Trouble';
import { faceOf, type Face, type Rated } from './face';

export interface WindowProps {
  live: Pick<Live<WindowView>, 'state' | 'view' | 'refused'>;
  clock: Date;
  /** `performance.now()` */
  here: number;
  rated: Rated | null;
  busy: boolean;
  trouble: Trouble | null;
  rate: (ticket: TicketNo, score: number) => void;
}

/** What stands on the window's screen: a function of the counter's picture, the rating and the time. */
export function WindowScreen(props: WindowProps) {
  const { t } = useTranslation('window');
  const words = useWords();
  const { view, state, refused } = props.live;
  const face = view ? faceOf(view, props.rated, props.clock, props.here) : null;
  return (
    <div className="window dark">
      <header className="window-header">
        <h1>{view ? words(view.counterName) : t('title')}</h1>
        {view?.clerk ? (
          <p className="window-clerk">
            {view.clerkName ? <strong>{view.clerkName}</strong> : null} {t('clerk', { no: view.clerk })}
          </p>
        ) : null}
      </header>
      <main className={`window-main face-${face?.is ?? 'none'}`}>
        {view && face ? (
          <FaceOf view={view} face={face} props={props} />
        ) : (
          <div role="status">
            <p className="window-title">{refused ? words(refused.words) : state === 'offline' ? t('offline.title') : t('loading')}</p>
            {state === 'offline' && !refused ? <p>{t('offline.text')}</p> : null}
          </div>
        )}
      </main>
      <footer className="window-footer">
        {view ? <span>{words(view.hall)}</span> : null}
        {view ? <time>{clockTime(props.clock, view.zoneId)}</time> : null}
        <LinkLine state={state} />
        <LanguageSwitch remember={false} className="window-language" />
      </footer>
    </div>
  );
}

function FaceOf({ view, face, props }: { view: WindowView; face: Face; props: WindowProps }) {
  const { t } = useTranslation('window');
  const time = (at: string) => clockTime(at, view.zoneId);
  switch (face.is) {
    case 'calling':
    case 'serving':
      return (
        <div role="status">
          <p className="window-number" data-length={face.ticket.length > 4 ? 'long' : undefined}>
            {face.ticket}
          </p>
          <p className="window-title">{t(face.is === 'calling' ? 'calling' : 'serving')}</p>
        </div>
      );
    case 'paused':
      return (
        <div role="status">
          <p className="window-sign">{t('paused')}</p>
          {view.pause ? <p>{t(`reason.${view.pause}`)}</p> : null}
          <p className="window-title">{face.late ? t('late') : face.returnBy ? t('back', { time: time(face.returnBy) }) : t('later')}</p>
        </div>
      );
    case 'left':
      return (
        <div role="status">
          <p className="window-sign">{t('left.title')}</p>
          <p>{t('left.text')}</p>
          <p className="window-title">{face.late ? t('late') : face.returnBy ? t('left.back', { time: time(face.returnBy) }) : ''}</p>
        </div>
      );
    case 'rate':
      return (
        <div className="window-rate">
          <p className="window-title">{t('rate.title')}</p>
          <p>{t('rate.ticket', { ticket: face.ticket })}</p>
          <Faces label={t('rate.title')} busy={props.busy} rate={(score) => props.rate(face.ticket, score)} />
          <TroubleLine trouble={props.trouble} />
        </div>
      );
    case 'thanks':
      return (
        <div role="status">
          <p className="window-sign">{t('thanks.title')}</p>
          <p className="window-title">{t('thanks.text')}</p>
        </div>
      );
    case 'open':
    case 'closed':
      return (
        <div role="status">
          <p className="window-sign">{t(face.is === 'open' ? 'open.title' : 'closed.title')}</p>
          <p>{t(face.is === 'open' ? 'open.text' : 'closed.text')}</p>
        </div>
      );
  }
}
