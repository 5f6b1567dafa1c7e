import { useTranslation } from 'react-i18next';
import './faces.css';

export const scores = [1, 2, 3, 4, 5] as const;
export type Score = (typeof scores)[number];

const names = { 1: 'veryPoor', 2: 'poor', 3: 'fair', 4: 'good', 5: 'veryGood' } as const;

export function useScoreWord(): (score: Score) => string {
  const { t } = useTranslation('kit');
  return (score) => t(`score.${names[score]}`);
}

const mouths: Record<Score, string> = {
  1: 'M7.5 17q4.5-5 9 0',
  2: 'M7.5 16.5q4.5-2.5 9 0',
  3: 'M7.5 16h9',
  4: 'M7.5 15q4.5 3 9 0',
  5: 'M7 14.5q5 6 10 0z',
};

/** Five faces with words; the word says what the face says. */
export function Faces({ busy, rate, label }: { busy: boolean; rate: (score: Score) => void; label: string }) {
  const word = useScoreWord();
  return (
    <ul className="faces" aria-label={label}>
      {scores.map((score) => (
        <li key={score}>
          <button type="button" disabled={busy} onClick={() => rate(score)}>
            <svg aria-hidden="true" viewBox="0 0 24 24">
              <circle cx="12" cy="12" r="10.5" />
              <path d="M8.5 9v1.2M15.5 9v1.2" />
              <path d={mouths[score]} />
            </svg>
            {word(score)}
          </button>
        </li>
      ))}
    </ul>
  );
}
