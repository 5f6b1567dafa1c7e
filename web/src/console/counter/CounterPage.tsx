import { useSearchParams } from 'react-router';
import type { CounterNo, FloorView } from '../../api/types';
import { LiveFloor } from '../parts/LiveFloor';
import type { Floor } from '../parts/useFloor';
import { useMay, useSession } from '../session/session';
import { AtCounter } from './AtCounter';
import { ChooseCounter } from './ChooseCounter';
import { counterShown } from './counterShown';

/** The clerk's page: a counter to choose, then that counter. */
export default function CounterPage() {
  return <LiveFloor>{(floor) => <Here floor={floor} />}</LiveFloor>;
}

function Here({ floor }: { floor: Floor & { view: FloorView } }) {
  const { me } = useSession();
  const manages = useMay()('floor.manage');
  const [query, setQuery] = useSearchParams();
  const show = (no: CounterNo | null) => setQuery(no === null ? {} : { counter: String(no) }, { replace: true });
  const no = counterShown(floor.view, query.get('counter'), me.staffNo, manages);
  return no === null ? <ChooseCounter floor={floor} onOpened={show} /> : <AtCounter key={no} no={no} floor={floor} onLeft={() => show(null)} />;
}
