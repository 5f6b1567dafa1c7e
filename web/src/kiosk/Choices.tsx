import { useTranslation } from 'react-i18next';
import type { KioskLine, KioskView, LineId } from '../api/types';
import { useWait } from '../kit/format';
import { useWords } from '../kit/i18n';
import { atMost, nobodyBefore, pageOf, type Journey } from './journey';
import type { Touch } from './KioskScreen';

/** So few lines are drawn larger. */
const few = 4;

const reasons = ['LineFull', 'LineNotOpenYet', 'LineClosedForToday', 'DayNotOpen'] as const;
const reasonOf = (closed: string) => reasons.find((known) => known === closed) ?? 'other';

/** The lines of one page; while choosing several, the chosen ones are numbered. */
export function Choices({ view, journey, chosen, touch }: { view: KioskView; journey: Journey; chosen: LineId[] | null; touch: Touch }) {
  const { t } = useTranslation('kiosk');
  const { shown, pages, page } = pageOf(view.lines, journey.page, journey.elder);
  return (
    <>
      <h1 className="kiosk-title">{t(chosen ? 'titleMore' : 'title')}</h1>
      {chosen ? <p className="kiosk-hint">{t('more.hint', { most: atMost })}</p> : null}
      <ul className={chosen ? 'kiosk-lines many' : view.lines.length <= few ? 'kiosk-lines few' : 'kiosk-lines'}>
        {shown.map((line) => (
          <li key={line.id}>
            <Choice line={line} place={chosen ? chosen.indexOf(line.id) : null} touch={touch} />
          </li>
        ))}
      </ul>
      {pages > 1 ? (
        <nav className="kiosk-pages">
            <button type="button" className="kiosk-quiet" disabled={page === 0} onClick={() => touch.page(page - 1)}>
              {t('page.previous')}
            </button>
            <p>{t('page.at', { page: page + 1, pages })}</p>
            <button type="button" className="kiosk-quiet" disabled={page === pages - 1} onClick={() => touch.page(page + 1)}>
              {t('page.next')}
            </button>
        </nav>
      ) : null}
      {chosen ? (
        <div className="kiosk-ways">
          <button type="button" className="kiosk-second-button" onClick={touch.back}>
            {t('confirm.back')}
          </button>
          <button type="button" className="kiosk-main-button" disabled={chosen.length === 0} onClick={touch.chosen}>
            {t('more.done', { count: chosen.length })}
          </button>
        </div>
      ) : null}
    </>
  );
}

/** @param place Null: one touch chooses. Otherwise its place among the chosen, -1 when not chosen. */
function Choice({ line, place, touch }: { line: KioskLine; place: number | null; touch: Touch }) {
  const { t } = useTranslation('kiosk');
  const words = useWords();
  const wait = useWait();
  const chosen = place !== null && place >= 0;
  return (
    <button
      type="button"
      className={chosen ? 'kiosk-line chosen' : 'kiosk-line'}
      disabled={line.closed !== null}
      aria-pressed={place === null ? undefined : chosen}
      onClick={() => touch.line(line.id)}
    >
      <span className="kiosk-letter" aria-hidden="true">
        {chosen ? place + 1 : line.letter}
      </span>
      <span className="kiosk-line-words">
        <span className="kiosk-line-name">{words(line.name)}</span>
        {words(line.needs) ? <span className="kiosk-line-needs">{words(line.needs)}</span> : null}
      </span>
      {line.closed === null ? (
        <span className="kiosk-line-wait">
          {nobodyBefore(line) ? (
            <span>{t('noWait')}</span>
          ) : (
            <>
              <span>{line.waiting === 0 ? t('nobody') : t('waiting', { count: line.waiting })}</span>
              <span className="kiosk-line-range">{wait(line.wait)}</span>
            </>
          )}
        </span>
      ) : (
        <span className="kiosk-line-closed">{t(`closed.${reasonOf(line.closed)}`)}</span>
      )}
    </button>
  );
}
