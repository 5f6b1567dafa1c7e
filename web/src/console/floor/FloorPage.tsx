import type { FloorView } from '../../api/types';
import { LiveFloor } from '../parts/LiveFloor';
import type { Floor } from '../parts/useFloor';
import { AlarmList } from './AlarmList';
import { CounterTiles } from './CounterTiles';
import { DayBar } from './DayBar';
import { FigureStrip } from './FigureStrip';
import { LineBars } from './LineBars';
import { TicketList } from './TicketList';
import './floor.css';

/** The duty manager's page: the whole floor in one screen. */
export default function FloorPage() {
  return <LiveFloor>{(floor) => <OneScreen {...floor} />}</LiveFloor>;
}

function OneScreen({ view, now }: Floor & { view: FloorView }) {
  return (
    <div className="floor">
      <DayBar view={view} />
      <FigureStrip figures={view.figures} />
      <div className="floor-left">
        <CounterTiles view={view} now={now} />
        <TicketList view={view} now={now} />
      </div>
      <div className="floor-right">
        <AlarmList view={view} now={now} />
        <LineBars view={view} now={now} />
      </div>
    </div>
  );
}
