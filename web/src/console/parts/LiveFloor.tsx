import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import type { FloorView } from '../../api/types';
import { age } from '../../kit/format';
import { connection } from '../../kit/live/connection';
import { useText } from '../text';
import { Failed, Loading } from './States';
import { useFloor, type Floor } from './useFloor';
import './live-floor.css';

/** A page that draws the live floor, in whatever state the line is. */
export function LiveFloor({ children }: { children: (floor: Floor & { view: FloorView }) => ReactNode }) {
  const floor = useFloor();
  const { live, view } = floor;
  if (live.refused) return <Failed error={live.refused} />;
  if (view) {
    return (
      <div className="live-floor">
        <Stale floor={floor} />
        <div className="live-floor-page">{children({ ...floor, view })}</div>
      </div>
    );
  }
  return live.state === 'offline' ? <Failed error={null} again={() => connection().hurry()} /> : <Loading />;
}

function Stale({ floor: { live, now } }: { floor: Floor }) {
  const say = useText();
  if ((live.state !== 'stale' && live.state !== 'offline') || !live.message) return null;
  const old = age((now - Date.parse(live.message.now)) / 1000 / (live.message.speed || 1));
  return (
    <Alert
      type="warning"
      showIcon
      banner
      title={say(live.state === 'offline' ? 'frame.offline' : 'frame.stale', { age: old })}
      description={say('frame.offlineBody')}
      action={<Button onClick={() => connection().hurry()}>{say('common.again')}</Button>}
    />
  );
}
