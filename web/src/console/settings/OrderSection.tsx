import { Button } from 'antd';
import type { CustomerClass } from '../../api/types';
import { useText } from '../text';
import { classMoved, withOrder } from './draft';
import type { SectionProps } from './Editor';

/** Which classes are called first; moved by the arrow keys or by the buttons. */
export function OrderSection({ draft, onChange }: SectionProps) {
  const say = useText();
  const move = (of: CustomerClass, by: -1 | 1) => onChange(withOrder(draft, classMoved(draft.classOrder, of, by)));
  return (
    <>
      <p className="field-hint">{say('settings.groupHint')}</p>
      <ol className="groups">
        {draft.classOrder.map((group, i) => (
          <li key={group.join()}>
            <h2>{say('settings.group', { n: i + 1 })}</h2>
            <ul>
              {group.map((of) => (
                <li
                  key={of}
                  onKeyDown={(e) => {
                    const by = e.key === 'ArrowUp' ? -1 : e.key === 'ArrowDown' ? 1 : null;
                    if (by === null) return;
                    e.preventDefault();
                    move(of, by);
                  }}
                >
                  <span>{say(`words.class.${of}`)}</span>
                  <Button size="small" aria-label={`${say('settings.up')} ${say(`words.class.${of}`)}`} onClick={() => move(of, -1)}>
                    ↑
                  </Button>
                  <Button size="small" aria-label={`${say('settings.down')} ${say(`words.class.${of}`)}`} onClick={() => move(of, 1)}>
                    ↓
                  </Button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}
