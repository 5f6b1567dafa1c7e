import { useTranslation } from 'react-i18next';
import './link-line.css';
import type { LinkState } from './live/LiveConnection';

/** Whether the picture is live: a shape and a word, never the colour alone. */
export function LinkLine({ state }: { state: LinkState }) {
  const { t } = useTranslation('kit');
  return (
    <span className={`link-line link-${state}`} role="status">
      <svg aria-hidden="true" viewBox="0 0 16 16">
        {state === 'live' ? <circle cx="8" cy="8" r="5" /> : state === 'connecting' ? <circle className="hollow" cx="8" cy="8" r="5" /> : <path d="M8 1.5 15 14.5H1Z" />}
      </svg>
      {t(`link.${state}`)}
    </span>
  );
}
