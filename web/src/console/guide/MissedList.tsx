import { Button } from 'antd';
import type { FloorTicket, FloorView } from '../../api/types';
import { age } from '../../kit/format';
import { Panel } from '../parts/Page';
import { Refusal } from '../parts/Refusal';
import { useHallPath } from '../session/session';
import { useAct } from '../session/useAct';
import { useText } from '../text';
import { elapsed } from '../time';

/** Those who were called and were not here; when one turns up, one touch brings them back. */
export function MissedList({ view, now }: { view: FloorView; now: number }) {
  const say = useText();
  const missed = view.tickets.filter((t) => t.phase === 'missed');
  return (
    <Panel title={say('guide.missed')}>
      {missed.length === 0 ? <p className="waiting-note">{say('guide.noMissed')}</p> : null}
      <ul className="missed-list">
        {missed.map((ticket) => (
          <Missed key={ticket.no} ticket={ticket} now={now} />
        ))}
      </ul>
    </Panel>
  );
}

function Missed({ ticket, now }: { ticket: FloorTicket; now: number }) {
  const say = useText();
  const path = useHallPath();
  const { busy, trouble, run } = useAct();
  return (
    <li>
      <strong>{ticket.no}</strong>
      <span className="waiting-note">
        {say('guide.missedFor', { age: age(elapsed(ticket.since, now)) })}
        {ticket.misses > 1 ? ` · ${say('guide.missedTimes', { n: ticket.misses })}` : ''}
      </span>
      <Button className="guide-touch" loading={busy} onClick={() => void run(`${path}/tickets/${encodeURIComponent(ticket.no)}/return`)}>
        {say('guide.back')}
      </Button>
      {trouble ? <Refusal trouble={trouble} /> : null}
    </li>
  );
}
