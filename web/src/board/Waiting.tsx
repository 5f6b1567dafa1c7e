import { useTranslation } from 'react-i18next';
import type { BoardLine } from '../api/types';
import { useWait } from '../kit/format';
import { useWords } from '../kit/i18n';

const onePage = 6;

/** Who waits: the quiet column. More lines than fit are shown page by page. */
export function Waiting({ lines, turn }: { lines: BoardLine[]; turn: number }) {
  const { t } = useTranslation('board');
  const words = useWords();
  const wait = useWait();
  const pages = Math.max(1, Math.ceil(lines.length / onePage));
  const page = turn % pages;
  return (
    <section className="board-waiting" aria-labelledby="waiting">
      <h2 id="waiting">
        {t('waiting')}
        {pages > 1 ? <span className="board-page">{t('page', { page: page + 1, pages })}</span> : null}
      </h2>
      <ul key={page}>
        {lines.slice(page * onePage, (page + 1) * onePage).map((line) => (
          <li key={line.id}>
            <p className="board-line-name">
              <span>{words(line.name)}</span>
              {line.waiting > 0 ? <strong>{t('people', { count: line.waiting })}</strong> : null}
            </p>
            {line.waiting === 0 ? (
              <p className="board-line-next">{t('nobody')}</p>
            ) : (
              <p className="board-line-next">
                <span className="board-next-numbers">
                  <span className="sr-only">{t('next')} </span>
                  {line.next.slice(0, 3).join('  ')}
                </span>
                <span>{wait(line.wait)}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
