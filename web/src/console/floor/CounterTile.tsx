import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { CounterPhase, FloorCounter, PauseReason } from '../../api/types';
import { age, clockTime } from '../../kit/format';
import { useWords } from '../../kit/i18n';
import { Mark, type Tone } from '../parts/Mark';
import { whyText } from '../parts/whyText';
import { useText, type Say } from '../text';
import { elapsed } from '../time';
import { pressName } from '../words';
import { actsAt, type Act } from './acts';

interface Props {
  counter: FloorCounter;
  zoneId: string;
  now: number;
  failed: boolean;
  /** Null: this person only looks. */
  onAct: ((act: Act, reason?: PauseReason) => void) | null;
}

const tones: Record<CounterPhase, Tone> = { closed: 'quiet', open: 'good', calling: 'call', serving: 'work', leftService: 'near', paused: 'near' };
const reasons: readonly PauseReason[] = ['away', 'meal', 'training', 'internal', 'fault'];

/** One counter: who, in which state, since when, with whom. */
export function CounterTile({ counter, zoneId, now, failed, onAct }: Props) {
  const say = useText();
  const words = useWords();
  const late = counter.awayTooLong || (counter.returnBy !== null && elapsed(counter.returnBy, now) > 0);
  const classes = ['tile', `tile-${counter.phase}`, late ? 'tile-late' : '', failed ? 'tile-failed' : ''].filter(Boolean).join(' ');
  return (
    <article className={classes} aria-label={words(counter.name)}>
      <header>
        <strong>{counter.no}</strong>
        <span className="tile-who">{counter.clerkName ?? counter.clerk ?? ''}</span>
        {onAct ? <Acts counter={counter} now={now} onAct={onAct} /> : null}
      </header>
      <p className={counter.phase === 'calling' ? 'tile-ticket tile-called' : 'tile-ticket'} title={counter.called ? whyText(counter.called, say) : undefined}>
        <strong>{counter.ticket ?? ''}</strong>
        <span>{counter.since && counter.phase !== 'closed' ? age(elapsed(counter.since, now)) : ''}</span>
      </p>
      <Mark tone={late ? 'bad' : tones[counter.phase]}>{counter.pause ? say(`words.pause.${counter.pause}`) : say(`words.phase.${counter.phase}`)}</Mark>
      <p className="tile-foot">
        <span>{counter.phase === 'closed' && counter.served === 0 ? '' : say('floor.served', { n: counter.served })}</span>
        <span>{counter.returnBy ? say('floor.returnAt', { at: clockTime(counter.returnBy, zoneId) }) : ''}</span>
      </p>
    </article>
  );
}

function Acts({ counter, now, onAct }: { counter: FloorCounter; now: number; onAct: NonNullable<Props['onAct']> }) {
  const say = useText();
  const words = useWords();
  const acts = actsAt(counter, now);
  if (acts.length === 0) return null;
  return (
    <Dropdown trigger={['click']} menu={{ items: acts.map((act) => itemOf(act, counter, say, onAct)) }}>
      <Button type="text" size="small" icon={<MoreOutlined />} aria-label={say('floor.actMenu', { counter: words(counter.name) })} title={say('floor.actTitle', { counter: words(counter.name) })} />
    </Dropdown>
  );
}

function itemOf(act: Act, counter: FloorCounter, say: Say, onAct: NonNullable<Props['onAct']>) {
  const label = `${say(`floor.act.${act}`)}${act === 'undo' && counter.undo ? ` (${pressName(say, counter.undo)})` : ''}`;
  return act === 'pause'
    ? { key: act, label, children: reasons.map((reason) => ({ key: reason, label: say(`words.pause.${reason}`), onClick: () => onAct(act, reason) })) }
    : { key: act, label, onClick: () => onAct(act) };
}
