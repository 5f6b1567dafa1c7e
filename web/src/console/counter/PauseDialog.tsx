import { Radio } from 'antd';
import { useState } from 'react';
import type { PauseReason } from '../../api/types';
import { spanSeconds } from '../../kit/format';
import { useText } from '../text';
import { Ask } from './Ask';
import type { DialogProps } from './CounterDialogs';
import { ReturnTime, returnsWithin } from './ReturnTime';

const reasons: readonly PauseReason[] = ['away', 'meal', 'training', 'internal', 'fault'];
const longer = [10, 15, 30, 45, 60];

export function PauseDialog({ view, now, presses, onClose }: DialogProps) {
  const say = useText();
  const [reason, setReason] = useState<PauseReason>('away');
  const [minutes, setMinutes] = useState<number | null>(null);
  const limit = Math.floor(spanSeconds(view.limits.awayLimit) / 60);
  const choose = (chosen: PauseReason) => {
    setReason(chosen);
    setMinutes(null);
  };
  return (
    <Ask
      title={say('counter.pauseTitle')}
      hint={`${say('counter.pauseHint')} ${reason === 'away' ? say('counter.awayLimit', { n: limit }) : ''}`}
      submit={say('counter.press.pause')}
      keys={Object.fromEntries(reasons.map((r, i) => [String(i + 1), () => choose(r)]))}
      presses={presses}
      onSubmit={() => presses.pause(reason, minutes === null ? null : new Date(now + minutes * 60_000).toISOString())}
      onClose={onClose}
    >
      <fieldset className="ask-field">
        <legend>{say('counter.pauseReason')}</legend>
        <Radio.Group value={reason} onChange={(e) => choose(e.target.value as PauseReason)}>
          {reasons.map((r, i) => (
            <Radio key={r} value={r} autoFocus={i === 0}>
              <kbd>{i + 1}</kbd> {say(`words.pause.${r}`)}
            </Radio>
          ))}
        </Radio.Group>
      </fieldset>
      <ReturnTime
        label={say('counter.pauseUntil')}
        choices={reason === 'away' ? returnsWithin(limit, [3, 5]) : longer}
        chosen={minutes}
        now={now}
        zoneId={view.zoneId}
        onChoose={setMinutes}
        mayBeOpen
      />
    </Ask>
  );
}
