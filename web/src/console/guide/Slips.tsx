import { Input } from 'antd';
import { useState } from 'react';
import type { FloorView } from '../../api/types';
import { Panel } from '../parts/Page';
import { useText } from '../text';
import { PrintSlip } from './PrintSlip';

/** A slip once more, for a customer whose paper did not come out or is lost; those of which nobody knows are listed. */
export function Slips({ view }: { view: FloorView }) {
  const say = useText();
  const [no, setNo] = useState('');
  const doubtful = view.prints.filter((p, i) => p.ticket !== null && (p.state === 'unknown' || p.state === 'failed') && !view.prints.slice(i + 1).some((later) => later.ticket === p.ticket));
  return (
    <Panel title={say('guide.slips')}>
      <ul className="slips">
        {doubtful.map((print) => (
          <li key={print.job}>
            <strong>{print.ticket}</strong>
            <PrintSlip no={print.ticket ?? ''} prints={view.prints} />
          </li>
        ))}
        <li>
          <Input className="guide-touch slip-no" aria-label={say('guide.slipNo')} placeholder={say('guide.slipNo')} maxLength={12} value={no} onChange={(e) => setNo(e.target.value.trim().toUpperCase())} />
          <PrintSlip no={no} prints={view.prints} />
        </li>
      </ul>
    </Panel>
  );
}
