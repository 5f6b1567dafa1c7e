import type { FloorTicket, FloorView } from '../../api/types';
import { age, clockTime } from '../../kit/format';
import { useWords } from '../../kit/i18n';
import { Mark } from '../parts/Mark';
import { useText } from '../text';
import { waitedFor } from './desk';

/** What the clerk should know of the customer before the first word. */
export function TicketFacts({ ticket, view, now }: { ticket: FloorTicket; view: FloorView; now: number }) {
  const say = useText();
  const words = useWords();
  const name = (line: string) => {
    const found = view.lines.find((l) => l.id === line);
    return found ? words(found.name) : line;
  };
  const facts = [
    [say('counter.line'), name(ticket.line)],
    [say('counter.class'), say(`words.class.${ticket.class}`)],
    [say('counter.waited'), age(waitedFor(ticket, now))],
    [say('counter.through'), say(`words.through.${ticket.through}`)],
    ...(ticket.bookedFor ? [[say('counter.booked'), clockTime(ticket.bookedFor, view.zoneId)]] : []),
    ...(ticket.misses > 0 ? [[say('counter.misses'), say('counter.times', { n: ticket.misses })]] : []),
  ];
  const atHand = ticket.services.findIndex((s) => !s.done);
  return (
    <>
      <dl className="ticket-facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {ticket.services.length > 1 ? (
        <ol className="ticket-services" aria-label={say('counter.services')}>
          {ticket.services.map((service, i) => (
            <li key={service.line} aria-current={i === atHand ? 'step' : undefined}>
              <Mark tone={service.done ? 'good' : i === atHand ? 'work' : 'quiet'}>
                {name(service.line)} · {say(service.done ? 'counter.serviceDone' : i === atHand ? 'counter.serviceNow' : 'counter.serviceLater')}
              </Mark>
            </li>
          ))}
        </ol>
      ) : null}
    </>
  );
}
