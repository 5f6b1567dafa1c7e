import type { Trouble } from './api/trouble';
import { useWords } from './i18n';

/** Why something did not happen, said where the hand is. */
export function TroubleLine({ trouble }: { trouble: Trouble | null }) {
  const words = useWords();
  return (
    <p className="trouble" role="alert">
      {trouble ? words(trouble.words) : ''}
    </p>
  );
}
