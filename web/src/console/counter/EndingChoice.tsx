import { Checkbox, Radio } from 'antd';
import type { ServiceOutcome } from '../../api/types';
import { useText } from '../text';
import { useKeys } from '../useKeys';
import type { Ending } from './usePresses';

const outcomes: readonly ServiceOutcome[] = ['done', 'mustReturn', 'notPossible', 'givenUp'];

/** How the service ends: 1 to 4, and 0 when no rating is offered. */
export function EndingChoice({ ending, onChoose }: { ending: Ending; onChoose: (change: Partial<Ending>) => void }) {
  const say = useText();
  const notOffered = () => onChoose({ ratingOffered: !ending.ratingOffered });
  useKeys({ ...Object.fromEntries(outcomes.map((outcome, i) => [String(i + 1), () => onChoose({ outcome })])), '0': notOffered });
  return (
    <div className="ending">
      <Radio.Group aria-label={say('counter.outcome')} value={ending.outcome} onChange={(e) => onChoose({ outcome: e.target.value as ServiceOutcome })}>
        {outcomes.map((outcome, i) => (
          <Radio key={outcome} value={outcome}>
            <kbd>{i + 1}</kbd> {say(`words.outcome.${outcome}`)}
          </Radio>
        ))}
      </Radio.Group>
      <Checkbox checked={!ending.ratingOffered} onChange={notOffered}>
        <kbd>0</kbd> {say('counter.rating')}
      </Checkbox>
    </div>
  );
}
