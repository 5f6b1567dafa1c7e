import { Button } from 'antd';
import type { FloorVisit } from '../../api/types';
import { age } from '../../kit/format';
import { greetClock } from '../floor/limits';
import { Mark } from '../parts/Mark';
import { Refusal } from '../parts/Refusal';
import { useHallPath } from '../session/session';
import { useAct } from '../session/useAct';
import { useText } from '../text';
import { elapsed } from '../time';

interface Props {
  visit: FloorVisit;
  /** Seconds within which a customer is greeted. */
  within: number;
  now: number;
  onIssue: () => void;
  onHelp: () => void;
}

export function VisitRow({ visit, within, now, onIssue, onHelp }: Props) {
  const say = useText();
  const path = `${useHallPath()}/visits/${visit.no}`;
  const { busy, trouble, run } = useAct();
  return (
    <li className={visit.greetedAt === null ? `visit visit-${greetClock(elapsed(visit.arrivedAt, now), within).tone}` : 'visit'}>
      <div className="visit-who">
        <strong>{say('guide.visit', { n: visit.no })}</strong>
        <GreetState visit={visit} within={within} now={now} />
      </div>
      {visit.greetedAt === null ? (
        <Button className="guide-touch" type="primary" ghost loading={busy} onClick={() => void run(`${path}/greet`)}>
          {say('guide.greet')}
        </Button>
      ) : null}
      <Button className="guide-touch" onClick={onIssue}>
        {say('guide.issue')}
      </Button>
      <Button className="guide-touch" onClick={onHelp}>
        {say('guide.helped')}
      </Button>
      <Button className="guide-touch" type="text" onClick={() => void run(`${path}/leave`)}>
        {say('guide.left')}
      </Button>
      {trouble ? <Refusal trouble={trouble} /> : null}
    </li>
  );
}

function GreetState({ visit, within, now }: Pick<Props, 'visit' | 'within' | 'now'>) {
  const say = useText();
  const here = elapsed(visit.arrivedAt, now);
  if (visit.greetedAt !== null) return <Mark tone="good">{say('guide.greetedFor', { age: age(here) })}</Mark>;
  const { tone, seconds } = greetClock(here, within);
  if (tone === 'bad') return <Mark tone="bad">{say('guide.greetLate', { age: age(seconds) })}</Mark>;
  return <Mark tone={tone}>{say(tone === 'near' ? 'guide.greetNear' : 'guide.greetLeft', { n: seconds })}</Mark>;
}
