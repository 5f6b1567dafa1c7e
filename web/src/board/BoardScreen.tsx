import { useTranslation } from 'react-i18next';
import type { BoardCall, BoardView } from '../api/types';
import { calendarDay, clockTime } from '../kit/format';
import { useLanguage, useWords } from '../kit/i18n';
import { LanguageSwitch } from '../kit/LanguageSwitch';
import { LinkLine } from '../kit/LinkLine';
import type { Live } from '../kit/live/useLive';
import { inProgress, lastCalls } from './announce';
import { InProgress } from './InProgress';
import type { BoardSound } from './useSound';
import { Waiting } from './Waiting';

export interface BoardProps {
  live: Pick<Live<BoardView>, 'state' | 'view' | 'refused'>;
  clock: Date;
  /** Counts up; each turn shows the next page of lines. */
  turn: number;
  announcing: BoardCall | null;
  sound: BoardSound;
  english: boolean;
  speak: (english: boolean) => void;
}

/** What stands on the board: a function of the hall's picture, the announcement and the time. */
export function BoardScreen({ live, clock, turn, announcing, sound, english, speak }: BoardProps) {
  const { t } = useTranslation('board');
  const words = useWords();
  const language = useLanguage();
  const { view, state, refused } = live;
  const above = view ? inProgress(view, announcing) : null;
  return (
    <div className="board dark">
      {view ? (
        <main className="board-main">
          <h1 className="sr-only">{t('title')}</h1>
          <InProgress call={above} announcing={announcing !== null} dayOpen={view.dayOpen} />
          <Waiting lines={view.lines} turn={turn} />
          <LastCalls calls={lastCalls(view, above)} />
        </main>
      ) : (
        <main className="board-empty">
          <h1 className="board-empty-title">{refused ? words(refused.words) : state === 'offline' ? t('offline.title') : t('loading')}</h1>
          {state === 'offline' && !refused ? <p>{t('offline.text')}</p> : null}
        </main>
      )}
      <footer className="board-line">
        {view ? (
          <>
            <strong>{words(view.hall)}</strong>
            <time dateTime={clock.toISOString()}>
              {calendarDay(clock, view.zoneId, language)} {clockTime(clock, view.zoneId)}
            </time>
          </>
        ) : null}
        <span className={`board-sound sound-${sound}`}>
          <svg aria-hidden="true" viewBox="0 0 16 16">
            <path d={sound === 'blocked' ? 'M2 6h3l4-3v10l-4-3H2zM11 6l4 4M15 6l-4 4' : 'M2 6h3l4-3v10l-4-3H2zM11 5.5q2 2.5 0 5M13 4q3.5 4 0 8'} />
          </svg>
          {t(`sound.${sound}`)}
        </span>
        <LinkLine state={state} />
        <span className="board-ways">
          <button type="button" onClick={() => speak(!english)}>
            {t(english ? 'speech.both' : 'speech.zh')}
          </button>
          <LanguageSwitch />
        </span>
      </footer>
    </div>
  );
}

function LastCalls({ calls }: { calls: BoardCall[] }) {
  const { t } = useTranslation('board');
  const words = useWords();
  return (
    <section className="board-last" aria-label={t('recent')}>
      <ul>
        {calls.map((call) => (
          <li key={call.ticket} className={call.pending ? 'pending' : undefined}>
            <span className="board-last-no">{call.ticket}</span>
            <span className="board-last-counter">{words(call.counterName)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
