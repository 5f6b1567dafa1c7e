import { Input, Select } from 'antd';
import { useSearchParams } from 'react-router';
import type { FloorTicket, FloorView, TicketPhaseName } from '../../api/types';
import { age } from '../../kit/format';
import { useWords } from '../../kit/i18n';
import { waitedFor } from '../counter/desk';
import { Mark, type Tone } from '../parts/Mark';
import { Panel } from '../parts/Page';
import { Notice } from '../parts/States';
import { useText } from '../text';
import { waitTone } from './limits';
import { filtered, filterIn, shownPhases, withFilter } from './ticketFilter';

/** All tickets that are in the hall; the filter lives in the address. */
export function TicketList({ view, now }: { view: FloorView; now: number }) {
  const say = useText();
  const words = useWords();
  const [query, setQuery] = useSearchParams();
  const filter = filterIn(query);
  const set = (name: 'state' | 'line' | 'find') => (value: string | null | undefined) => setQuery(withFilter(query, name, value ?? null), { replace: true });
  const shown = filtered(view.tickets, filter);
  return (
    <Panel
      className="tickets-panel"
      title={
        <>
          {say('floor.tickets')} <span className="panel-count">{shown.length}</span>
        </>
      }
      aside={
        <>
          <Select
            size="small"
            className="ticket-filter"
            aria-label={say('floor.column.state')}
            allowClear
            placeholder={say('floor.allPhases')}
            value={filter.phase}
            onChange={set('state')}
            options={shownPhases.map((p) => ({ value: p, label: say(`words.ticket.${p}`) }))}
          />
          <Select
            size="small"
            className="ticket-filter"
            aria-label={say('floor.column.line')}
            allowClear
            placeholder={say('floor.allLines')}
            value={filter.line}
            onChange={set('line')}
            options={view.lines.map((l) => ({ value: l.id, label: words(l.name) }))}
          />
          <Input size="small" className="ticket-find" aria-label={say('floor.find')} allowClear placeholder={say('floor.find')} value={filter.find} onChange={(e) => set('find')(e.target.value)} />
        </>
      }
    >
      {shown.length === 0 ? <Notice quiet title={say(view.tickets.length === 0 ? 'floor.noTicketsAtAll' : 'floor.noTickets')} /> : <Rows tickets={shown} view={view} now={now} />}
    </Panel>
  );
}

const tones: Record<TicketPhaseName, Tone> = { waiting: 'quiet', called: 'call', serving: 'work', parked: 'near', missed: 'near', done: 'good', left: 'quiet', void: 'quiet' };

function Rows({ tickets, view, now }: { tickets: FloorTicket[]; view: FloorView; now: number }) {
  const say = useText();
  const words = useWords();
  return (
    <div className="rows" tabIndex={0} role="region" aria-label={say('floor.tickets')}>
      <table>
        <thead>
          <tr>
            <th>{say('floor.column.ticket')}</th>
            <th>{say('floor.column.line')}</th>
            <th>{say('floor.column.state')}</th>
            <th>{say('floor.column.class')}</th>
            <th className="figure">{say('floor.column.counter')}</th>
            <th className="figure">{say('floor.column.waited')}</th>
          </tr>
        </thead>
        <tbody>
          {tickets.map((t) => {
            const line = view.lines.find((l) => l.id === t.line);
            const waited = waitedFor(t, now);
            const tone = t.phase === 'waiting' ? waitTone(waited, line?.waitLimitMinutes ?? Infinity) : 'quiet';
            return (
              <tr key={t.no}>
                <th scope="row">{t.no}</th>
                <td>{line ? words(line.name) : t.line}</td>
                <td>
                  <Mark tone={tones[t.phase]}>{say(`words.ticket.${t.phase}`)}</Mark>
                </td>
                <td>{t.class === 'ordinary' ? '' : say(`words.class.${t.class}`)}</td>
                <td className="figure">{t.counter ?? t.sentTo ?? ''}</td>
                <td className="figure">{tone === 'quiet' ? age(waited) : <Mark tone={tone}>{age(waited)}</Mark>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
