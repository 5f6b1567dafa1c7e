import { Button } from 'antd';
import { useState } from 'react';
import type { FloorTicket, FloorView } from '../../api/types';
import { age, clockTime } from '../../kit/format';
import { useWords } from '../../kit/i18n';
import { Refusal } from '../parts/Refusal';
import { useHallPath, useMay } from '../session/session';
import { useAct } from '../session/useAct';
import { useText } from '../text';
import { elapsed } from '../time';
import { waitTone } from '../floor/limits';
import { Mark } from '../parts/Mark';
import { CallTicketDialog } from './CallTicketDialog';
import { waitedFor, type Desk } from './desk';
import { PanicButton } from './PanicButton';
import type { Presses } from './usePresses';

interface Props {
  desk: Desk;
  view: FloorView;
  now: number;
  presses: Presses;
}

/** Who waits for this counter, who was set aside, who was not here. */
export function Queue({ desk, view, now, presses }: Props) {
  const say = useText();
  const words = useWords();
  const { counter, queue, parked, missed } = desk;
  const mayChoose = useMay()('floor.choose');
  const [chosen, setChosen] = useState<FloorTicket | null>(null);
  const hidden = view.hideUntilCalled && !mayChoose;
  return (
    <aside className="queue">
      <h2>
        {say('counter.queue')} <span>{say('counter.queueCount', { n: desk.waiting })}</span>
      </h2>
      <div className="queue-waiting" tabIndex={0} role="region" aria-label={say('counter.queue')}>
        {queue.length === 0 ? <p className="queue-none">{say('counter.nobody')}</p> : null}
        {hidden ? <p className="queue-none">{say('counter.hidden')}</p> : null}
        {queue.map(({ line, tickets }) => (
          <section key={line.id}>
            <h3>
              {words(line.name)} <span>{say('counter.queueCount', { n: tickets.length })}</span>
            </h3>
            {hidden ? null : (
              <ol>
                {tickets.map((t) => (
                  <Waiting key={t.no} ticket={t} view={view} now={now} limit={line.waitLimitMinutes} next={t.no === counter.next?.ticket} onCall={mayChoose && counter.phase === 'open' ? () => setChosen(t) : null} />
                ))}
              </ol>
            )}
          </section>
        ))}
      </div>
      <Aside title={say('counter.parkedList')} none={say('counter.noParked')} tickets={parked} now={now}>
        {(t) => (
          <Button size="small" disabled={counter.phase !== 'open'} title={counter.phase === 'open' ? undefined : say('counter.takeBackBusy')} onClick={() => void presses.takeBack(t.no)}>
            {say('counter.takeBack')}
          </Button>
        )}
      </Aside>
      <Aside title={say('counter.missedList')} none={say('counter.noMissed')} tickets={missed} now={now}>
        {(t) => <Returned ticket={t} />}
      </Aside>
      <p className="queue-panic">
        <PanicButton counter={counter.no} view={view} />
      </p>
      {chosen ? <CallTicketDialog ticket={chosen.no} presses={presses} onClose={() => setChosen(null)} /> : null}
    </aside>
  );
}

function Waiting({ ticket, view, now, limit, next, onCall }: { ticket: FloorTicket; view: FloorView; now: number; limit: number; next: boolean; onCall: (() => void) | null }) {
  const say = useText();
  const waited = waitedFor(ticket, now);
  const tone = waitTone(waited, limit);
  const notes = [
    ticket.class === 'ordinary' ? null : say(`words.class.${ticket.class}`),
    ticket.bookedFor ? clockTime(ticket.bookedFor, view.zoneId) : null,
    ticket.sentTo === null ? null : say('counter.sentHere'),
    next ? say('counter.nextIs') : null,
  ].filter(Boolean);
  return (
    <li className={next ? 'queue-next' : undefined}>
      <strong>{ticket.no}</strong>
      <span className="queue-notes">{notes.join(' · ')}</span>
      {tone === 'quiet' ? <span className="queue-age">{age(waited)}</span> : <Mark tone={tone}>{age(waited)}</Mark>}
      {onCall ? (
        <Button size="small" aria-label={say('counter.callThisNo', { ticket: ticket.no })} onClick={onCall}>
          {say('counter.callThis')}
        </Button>
      ) : null}
    </li>
  );
}

function Aside({ title, none, tickets, now, children }: { title: string; none: string; tickets: FloorTicket[]; now: number; children: (ticket: FloorTicket) => React.ReactNode }) {
  return (
    <section className="queue-aside">
      <h2>
        {title} <span>{tickets.length > 0 ? tickets.length : ''}</span>
      </h2>
      {tickets.length === 0 ? <p className="queue-none">{none}</p> : null}
      <ol>
        {tickets.map((t) => (
          <li key={t.no}>
            <strong>{t.no}</strong>
            <span className="queue-age">{age(elapsed(t.since, now))}</span>
            {children(t)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Returned({ ticket }: { ticket: FloorTicket }) {
  const say = useText();
  const path = useHallPath();
  const { busy, trouble, run } = useAct();
  return (
    <>
      <Button size="small" loading={busy} onClick={() => void run(`${path}/tickets/${encodeURIComponent(ticket.no)}/return`)}>
        {say('counter.returned')}
      </Button>
      {trouble ? <Refusal trouble={trouble} /> : null}
    </>
  );
}
