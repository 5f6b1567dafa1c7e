import { useTranslation } from 'react-i18next';
import type { KioskLine, LineId } from '../api/types';
import { useWait } from '../kit/format';
import { useWords } from '../kit/i18n';
import { nobodyBefore } from './journey';
import type { Touch } from './KioskScreen';

/** The second touch: what was chosen, what to have ready, and the ticket. */
export function Confirm({ lines, services, busy, touch }: { lines: KioskLine[]; services: LineId[]; busy: boolean; touch: Touch }) {
  const { t } = useTranslation('kiosk');
  const words = useWords();
  const wait = useWait();
  const chosen = services.flatMap((id) => lines.filter((line) => line.id === id));
  const first = chosen[0];
  const needs = chosen.filter((line) => words(line.needs) !== '');
  return (
    <>
      <h1 className="kiosk-title">{chosen.length > 1 ? t('confirm.titleMany', { count: chosen.length }) : t('confirm.title')}</h1>
      <section className="kiosk-sheet">
        <ol className="kiosk-chosen">
          {chosen.map((line) => (
            <li key={line.id}>
              <span className="kiosk-letter" aria-hidden="true">
                {line.letter}
              </span>
              <span className="kiosk-line-name">{words(line.name)}</span>
            </li>
          ))}
        </ol>
        {first ? (
          <dl className="kiosk-facts">
            <div>
              <dt>{t('confirm.wait')}</dt>
              <dd>
                {nobodyBefore(first) ? t('noWait') : first.waiting === 0 ? t('nobody') : t('waiting', { count: first.waiting })}
                {nobodyBefore(first) ? null : <span className="kiosk-facts-second">{wait(first.wait)}</span>}
              </dd>
            </div>
            {needs.length > 0 ? (
              <div>
                <dt>{t('confirm.needs')}</dt>
                {needs.map((line) => (
                  <dd key={line.id}>{words(line.needs)}</dd>
                ))}
              </div>
            ) : null}
          </dl>
        ) : null}
      </section>
      <button type="button" className="kiosk-main-button kiosk-take" disabled={busy} onClick={touch.take}>
        {t(busy ? 'confirm.taking' : 'confirm.take')}
      </button>
      <div className="kiosk-ways">
        <button type="button" className="kiosk-second-button" disabled={busy} onClick={touch.back}>
          {t('confirm.back')}
        </button>
        {lines.filter((line) => line.closed === null).length > 1 ? (
          <button type="button" className="kiosk-second-button" disabled={busy} onClick={touch.more}>
            {t('confirm.more')}
          </button>
        ) : null}
      </div>
    </>
  );
}
