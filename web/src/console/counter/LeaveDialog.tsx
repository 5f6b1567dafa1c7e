import { Checkbox } from 'antd';
import { useState } from 'react';
import { spanSeconds } from '../../kit/format';
import { useText } from '../text';
import { Ask } from './Ask';
import type { DialogProps } from './CounterDialogs';
import { ReturnTime, returnsWithin } from './ReturnTime';

/** The clerk leaves in the middle of a service: only when the customer agrees, and with a time. */
export function LeaveDialog({ view, now, presses, onClose }: DialogProps) {
  const say = useText();
  const limit = Math.floor(spanSeconds(view.limits.awayLimit) / 60);
  const choices = returnsWithin(limit, [2, 5]);
  const [minutes, setMinutes] = useState<number>(choices[0] ?? 1);
  const [consents, setConsents] = useState(false);
  return (
    <Ask
      title={say('counter.leaveTitle')}
      hint={say('counter.awayLimit', { n: limit })}
      submit={say('counter.leaveConfirm')}
      ready={consents}
      keys={{ '1': () => setConsents(!consents) }}
      presses={presses}
      onSubmit={() => presses.leave(consents, new Date(now + minutes * 60_000).toISOString())}
      onClose={onClose}
    >
      <Checkbox autoFocus checked={consents} onChange={(e) => setConsents(e.target.checked)}>
        <kbd>1</kbd> {say('counter.leaveConsent')}
      </Checkbox>
      <ReturnTime label={say('counter.leaveUntil')} choices={choices} chosen={minutes} now={now} zoneId={view.zoneId} onChoose={(n) => setMinutes(n ?? minutes)} />
    </Ask>
  );
}
