import type { ReactNode } from 'react';
import type { FloorView } from '../../api/types';
import { age, clockTime, spanSeconds } from '../../kit/format';
import { Mark } from '../parts/Mark';
import { useText } from '../text';
import { whyText } from '../parts/whyText';
import { elapsed } from '../time';
import type { Desk } from './desk';
import { TicketFacts } from './TicketFacts';

interface Props {
  desk: Desk;
  view: FloorView;
  now: number;
}

/** What is going on at the counter, large. */
export function Present({ desk, view, now }: Props) {
  const say = useText();
  const { counter, ticket } = desk;
  return (
    <div className={`present present-${counter.phase}`}>
      <div className="present-state" role="status">
        <State desk={desk} view={view} now={now} />
      </div>
      {ticket ? (
        <>
          <p className={counter.phase === 'calling' ? 'present-no present-no-called' : 'present-no'}>{ticket.no}</p>
          <p className="present-why">{counter.called ? say('counter.calledWhy', { ticket: ticket.no, why: whyText(counter.called, say) }) : ''}</p>
          <TicketFacts ticket={ticket} view={view} now={now} />
        </>
      ) : (
        <Idle desk={desk} view={view} />
      )}
    </div>
  );
}

function State({ desk: { counter, inPhase }, view, now }: { desk: Desk; view: FloorView; now: number }): ReactNode {
  const say = useText();
  const late = counter.returnBy ? elapsed(counter.returnBy, now) : 0;
  const since = { age: age(inPhase) };
  switch (counter.phase) {
    case 'calling':
      return <Mark tone="call">{say('counter.calling', since)}</Mark>;
    case 'serving':
      return <Mark tone="work">{say('counter.serving', since)}</Mark>;
    case 'leftService':
    case 'paused':
      return (
        <>
          <Mark tone="near">{say(counter.phase === 'paused' ? 'counter.paused' : 'counter.left', since)}</Mark>
          {counter.pause ? <span>{say(`words.pause.${counter.pause}`)}</span> : null}
          {counter.returnBy ? <span>{say(counter.phase === 'paused' ? 'counter.pausedUntil' : 'counter.leftUntil', { at: clockTime(counter.returnBy, view.zoneId) })}</span> : null}
          {late > 0 ? <Mark tone="bad">{say('counter.late', { age: age(late) })}</Mark> : null}
          {counter.awayTooLong ? <Mark tone="bad">{say('counter.awayOver', { n: spanSeconds(view.limits.awayLimit) / 60 })}</Mark> : null}
        </>
      );
    default:
      return <Mark tone="good">{say('counter.free', since)}</Mark>;
  }
}

/** Nobody is here: who would be next, and why. */
function Idle({ desk: { counter, waiting }, view }: { desk: Desk; view: FloorView }) {
  const say = useText();
  if (counter.phase !== 'open') return <p className="present-no present-no-none">{say(`words.phase.${counter.phase}`)}</p>;
  if (!view.dayOpen) return <p className="present-next">{say('counter.dayClosedLine')}</p>;
  if (!counter.next) {
    return (
      <>
        <p className="present-next">{say('counter.nobody')}</p>
        <p className="present-why">{waiting === 0 ? say('counter.nobodyHint') : ''}</p>
      </>
    );
  }
  return (
    <>
      <p className="present-label">{say('counter.nextIs')}</p>
      <p className="present-no present-no-next">{counter.next.ticket}</p>
      <p className="present-why">{whyText(counter.next, say)}</p>
    </>
  );
}
