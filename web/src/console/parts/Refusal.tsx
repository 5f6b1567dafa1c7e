import type { Trouble } from '../../kit/api/trouble';
import { Refused } from '../../kit/api/trouble';
import { useWords } from '../../kit/i18n';
import { useText } from '../text';
import { Mark } from './Mark';
import './refusal.css';

/** Why the press did not happen, beside the hand. The place is kept, so nothing jumps. */
export function Refusal({ trouble }: { trouble: Trouble | null }) {
  const say = useText();
  const words = useWords();
  return (
    <p className="refusal" role="alert">
      {trouble ? <Mark tone="bad">{trouble instanceof Refused ? words(trouble.words) : say('common.unsure')}</Mark> : null}
    </p>
  );
}
