import { Radio } from 'antd';
import { useState } from 'react';
import type { DirectReason, TicketNo } from '../../api/types';
import { useText } from '../text';
import { Ask } from './Ask';
import type { Presses } from './usePresses';

const reasons: readonly DirectReason[] = ['urgent', 'needsHelp', 'cameBack', 'promised', 'hallMistake'];

/** Calls a chosen ticket instead of the next one; the reason is kept with the call. */
export function CallTicketDialog({ ticket, presses, onClose }: { ticket: TicketNo; presses: Presses; onClose: () => void }) {
  const say = useText();
  const [because, setBecause] = useState<DirectReason>('urgent');
  return (
    <Ask
      title={say('counter.callThisNo', { ticket })}
      hint={say('counter.callThisHint')}
      submit={say('counter.press.call')}
      keys={Object.fromEntries(reasons.map((reason, i) => [String(i + 1), () => setBecause(reason)]))}
      presses={presses}
      onSubmit={() => presses.callTicket(ticket, because)}
      onClose={onClose}
    >
      <fieldset className="ask-field">
        <legend>{say('counter.because')}</legend>
        <Radio.Group className="ask-column" value={because} onChange={(e) => setBecause(e.target.value as DirectReason)}>
          {reasons.map((reason, i) => (
            <Radio key={reason} value={reason} autoFocus={reason === because}>
              <kbd>{i + 1}</kbd> {say(`words.direct.${reason}`)}
            </Radio>
          ))}
        </Radio.Group>
      </fieldset>
    </Ask>
  );
}
