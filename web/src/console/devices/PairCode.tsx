import { Button } from 'antd';
import { age } from '../../kit/format';
import { Mark } from '../parts/Mark';
import { useSecondsUntil } from '../session/useSeconds';
import { useText } from '../text';
import type { Coded } from './PairDialog';
import './devices.css';

/** The code, large enough to be read across the room, until it expires or the device is in. */
export function PairCode({ coded, joined, onAnother, onClose }: { coded: Coded; joined: boolean; onAnother: () => void; onClose: () => void }) {
  const say = useText();
  const left = useSecondsUntil(coded.expiresAt);
  const over = left === 0 && !joined;
  return (
    <div className="pair-code">
      {coded.kind === 'printer' ? (
        <>
          <p>{say('devices.agentHint')}</p>
          <code className="pair-command">{`yitai agent --server ${location.origin} --pair ${coded.code} --printer tcp://HOST:9100`}</code>
        </>
      ) : (
        <p>{say('devices.codeHint', { url: `${location.origin}/${coded.kind}/` })}</p>
      )}
      <p className={over ? 'pair-digits pair-over' : 'pair-digits'} aria-label={coded.code.split('').join(' ')}>
        {coded.code.slice(0, 3)} {coded.code.slice(3)}
      </p>
      <div role="status">
        {joined ? <Mark tone="good">{say('devices.paired')}</Mark> : over ? <Mark tone="bad">{say('devices.codeOver')}</Mark> : <span>{say('devices.codeLeft', { age: age(left) })}</span>}
      </div>
      <div className="pair-foot">
        {over || joined ? <Button onClick={onAnother}>{say('devices.another')}</Button> : null}
        <Button onClick={onClose}>{say('common.close')}</Button>
      </div>
    </div>
  );
}
