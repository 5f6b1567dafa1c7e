import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { DaySummary } from '../../api/types';
import { get } from '../../kit/api/client';
import { Failed, Loading } from '../parts/States';
import { useHallPath } from '../session/session';
import { DayReport } from './DayReport';

/** One business day; while it is open the figures are read again every half minute. */
export default function DayPage() {
  const { on = '' } = useParams();
  const path = useHallPath();
  const day = useQuery({
    queryKey: [path, 'days', on],
    queryFn: ({ signal }) => get<DaySummary>(`${path}/days/${encodeURIComponent(on)}`, signal),
    refetchInterval: ({ state }) => (state.data?.closed === false ? 30_000 : false),
  });
  if (day.isPending) return <Loading />;
  if (day.isError) return <Failed error={day.error} again={() => void day.refetch()} />;
  return <DayReport day={day.data} csv={`${path}/days/${encodeURIComponent(on)}/tickets.csv`} />;
}
