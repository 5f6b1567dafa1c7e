import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { DayEntry, DaySummary } from '../../api/types';
import { get } from '../../kit/api/client';
import { lastClosed, toldSentence } from '../days/told';
import { useHallPath, useMay } from '../session/session';
import { useText } from '../text';

const hour = 3_600_000;

/** How well the waits held that were told on the last closed day; nothing while it is not known. */
export function ToldYesterday() {
  const say = useText();
  const path = useHallPath();
  const may = useMay()('days.see');
  const day = useQuery({
    queryKey: [path, 'told-yesterday'],
    enabled: may,
    staleTime: hour,
    queryFn: async ({ signal }) => {
      const last = lastClosed(await get<DayEntry[]>(`${path}/days?limit=2`, signal));
      return last ? get<DaySummary>(`${path}/days/${last.on}`, signal) : null;
    },
  });
  if (!day.data?.estimates) return null;
  return (
    <p className="told-yesterday">
      <Link to={`/days/${day.data.on}`}>{say('floor.toldOn', { on: day.data.on })}</Link> {toldSentence(say, day.data.estimates)}
    </p>
  );
}
