import { Button } from 'antd';
import type { CounterNo } from '../../api/types';
import { useSession } from '../session/session';
import { useAct } from '../session/useAct';
import { useText } from '../text';

/** In the demo: lets the simulated clerk work here again. */
export function GiveBack({ counter }: { counter: CounterNo }) {
  const say = useText();
  const { me } = useSession();
  const { busy, run } = useAct();
  if (!me.demo) return null;
  return (
    <Button size="small" loading={busy} onClick={() => void run('/api/demo/give', { counter })}>
      {say('counter.giveBack')}
    </Button>
  );
}
