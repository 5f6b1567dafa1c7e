import { AlertOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { CounterNo, FloorView } from '../../api/types';
import { Refusal } from '../parts/Refusal';
import { useHallPath } from '../session/session';
import { useAct } from '../session/useAct';
import { useText } from '../text';
import { useKeys } from '../useKeys';

const key = 'Ctrl+F9';

/** Calls the duty manager; nothing is asked, and no customer's screen shows it. */
export function PanicButton({ counter, view }: { counter: CounterNo; view: FloorView }) {
  const say = useText();
  const path = useHallPath();
  const { busy, trouble, run } = useAct();
  const raised = view.alarms.some((a) => a.kind === 'panic' && a.counter === counter);
  const raise = () => {
    if (!raised && !busy) void run(`${path}/counters/${counter}/panic`);
  };
  useKeys({ [key]: raise });
  useKeys({ [key]: raise }, true); // it must work whatever is open
  return (
    <>
      <Button size="small" type="text" icon={<AlertOutlined />} disabled={raised} loading={busy} onClick={raise} title={say('counter.panicHint', { key })}>
        {say(raised ? 'counter.panicRaised' : 'counter.panic')}
      </Button>
      {trouble ? <Refusal trouble={trouble} /> : null}
    </>
  );
}
