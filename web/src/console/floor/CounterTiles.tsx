import { useState } from 'react';
import type { FloorCounter, FloorView, PauseReason } from '../../api/types';
import { Panel } from '../parts/Page';
import { Refusal } from '../parts/Refusal';
import { Notice } from '../parts/States';
import { useHallPath, useMay } from '../session/session';
import { useAct } from '../session/useAct';
import { useText } from '../text';
import type { Act } from './acts';
import { CounterTile } from './CounterTile';

/** All counters; a duty manager may press in somebody's place. */
export function CounterTiles({ view, now }: { view: FloorView; now: number }) {
  const say = useText();
  const may = useMay();
  const path = useHallPath();
  const { trouble, run } = useAct();
  const [at, setAt] = useState<number | null>(null);
  const open = view.counters.filter((c) => c.phase !== 'closed').length;
  const act = (counter: FloorCounter, what: Act, reason?: PauseReason) => {
    setAt(counter.no);
    void run(`${path}/counters/${counter.no}/${what}`, reason ? { reason } : {});
  };
  return (
    <Panel
      className="counters-panel"
      title={
        <>
          {say('floor.counters')} <span className="panel-count">{say('floor.openOf', { open, all: view.counters.length })}</span>
        </>
      }
      aside={trouble ? <Refusal trouble={trouble} /> : null}
    >
      {view.counters.length === 0 ? <Notice quiet title={say('counter.noCounters')} /> : null}
      <ul className={view.counters.length > 18 ? 'tiles tiles-small' : 'tiles'}>
        {view.counters.map((counter) => (
          <li key={counter.no}>
            <CounterTile counter={counter} zoneId={view.zoneId} now={now} failed={at === counter.no && trouble !== null} onAct={may('floor.manage') ? (what, reason) => act(counter, what, reason) : null} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
