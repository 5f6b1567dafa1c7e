import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { DayEntry } from '../../api/types';
import { get } from '../../kit/api/client';
import { useLanguage } from '../../kit/i18n';
import { share } from '../floor/figures';
import { Mark } from '../parts/Mark';
import { Page, Panel } from '../parts/Page';
import { Failed, Loading, Notice } from '../parts/States';
import { useHallPath } from '../session/session';
import { useText } from '../text';
import { weekday } from '../time';
import './days.css';

/** Every business day of the hall, newest first. */
export default function DaysPage() {
  const say = useText();
  const path = useHallPath();
  const days = useQuery({ queryKey: [path, 'days'], queryFn: ({ signal }) => get<DayEntry[]>(`${path}/days`, signal) });
  if (days.isPending) return <Loading />;
  if (days.isError) return <Failed error={days.error} again={() => void days.refetch()} />;
  if (days.data.length === 0) return <Notice title={say('days.none')} hint={say('days.noneHint')} action={<Link to="/floor">{say('days.toFloor')}</Link>} />;
  return (
    <Page title={say('days.title')}>
      <Panel>
        <Table days={days.data} />
      </Panel>
    </Page>
  );
}

function Table({ days }: { days: DayEntry[] }) {
  const say = useText();
  const language = useLanguage();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>{say('days.on')}</th>
          <th>{say('days.state')}</th>
          <th className="figure">{say('days.issued')}</th>
          <th className="figure">{say('days.served')}</th>
          <th className="figure">{say('days.share')} (%)</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <tr key={day.on}>
            <th scope="row">
              <Link to={`/days/${day.on}`}>
                {day.on} {weekday(day.on, language)}
              </Link>
            </th>
            <td>
              <Mark tone={day.closed ? 'quiet' : 'good'}>{say(day.closed ? 'days.closed' : 'days.open')}</Mark>
            </td>
            <td className="figure">{day.issued}</td>
            <td className="figure">{day.served}</td>
            <td className="figure">{share(day.served, day.issued)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
