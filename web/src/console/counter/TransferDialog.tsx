import { Radio } from 'antd';
import { useState } from 'react';
import type { CounterNo, LineId } from '../../api/types';
import { useWords } from '../../kit/i18n';
import { useText } from '../text';
import { Ask } from './Ask';
import type { DialogProps } from './CounterDialogs';

export function TransferDialog({ desk, view, presses, onClose }: DialogProps) {
  const say = useText();
  const words = useWords();
  const [line, setLine] = useState<LineId>(desk.ticket?.line ?? view.lines[0]?.id ?? '');
  const [counter, setCounter] = useState<CounterNo | null>(null);
  const others = view.counters.filter((c) => c.no !== desk.counter.no && c.lines.includes(line));
  const chooseLine = (id: LineId) => {
    setLine(id);
    setCounter(null);
  };
  return (
    <Ask
      title={say('counter.transferTitle', { ticket: desk.ticket?.no ?? '' })}
      hint={say('counter.transferHint')}
      submit={say('counter.press.transfer')}
      keys={{
        ...Object.fromEntries(view.lines.map((l) => [l.letter, () => chooseLine(l.id)])),
        ...Object.fromEntries(others.map((c) => [String(c.no), () => setCounter(c.no)])),
        '0': () => setCounter(null),
      }}
      presses={presses}
      onSubmit={() => presses.transfer(line, counter)}
      onClose={onClose}
    >
      <fieldset className="ask-field">
        <legend>{say('counter.transferLine')}</legend>
        <Radio.Group className="ask-column" value={line} onChange={(e) => chooseLine(e.target.value as LineId)}>
          {view.lines.map((l) => (
            <Radio key={l.id} value={l.id} autoFocus={l.id === line}>
              <kbd>{l.letter}</kbd> {words(l.name)}
            </Radio>
          ))}
        </Radio.Group>
      </fieldset>
      <fieldset className="ask-field">
        <legend>{say('counter.transferCounter')}</legend>
        <Radio.Group className="ask-column" value={counter} onChange={(e) => setCounter(e.target.value as CounterNo | null)}>
          <Radio value={null}>
            <kbd>0</kbd> {say('counter.anyCounter')}
          </Radio>
          {others.map((c) => (
            <Radio key={c.no} value={c.no}>
              <kbd>{c.no}</kbd> {words(c.name)} <span className="ask-minutes">{c.clerkName ?? say(`words.phase.${c.phase}`)}</span>
            </Radio>
          ))}
        </Radio.Group>
      </fieldset>
    </Ask>
  );
}
