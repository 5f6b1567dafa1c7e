import { useState } from 'react';
import type { CounterNo, FloorCounter, FloorView } from '../../api/types';
import { useWords } from '../../kit/i18n';
import { Mark } from '../parts/Mark';
import { Page } from '../parts/Page';
import { Refusal } from '../parts/Refusal';
import { Notice } from '../parts/States';
import type { Floor } from '../parts/useFloor';
import { prefer, preferences } from '../preferences';
import { useHallPath, useSession } from '../session/session';
import { useAct } from '../session/useAct';
import { useText } from '../text';
import { useArrows } from './useArrows';
import './choose.css';

export function ChooseCounter({ floor: { view }, onOpened }: { floor: Floor & { view: FloorView }; onOpened: (no: CounterNo) => void }) {
  const say = useText();
  const { hall, me } = useSession();
  const path = useHallPath();
  const { busy, trouble, run } = useAct();
  const [pressed, setPressed] = useState<CounterNo | null>(null);
  const grid = useArrows();
  const last = preferences().counters[hall?.id ?? ''];
  const first = last ?? view.counters.find((c) => c.phase === 'closed')?.no;

  const open = async (counter: FloorCounter) => {
    setPressed(counter.no);
    if (counter.clerk !== null && me.demo && !(await run('/api/demo/take', { counter: counter.no }))) return;
    if (!(await run(`${path}/counters/${counter.no}/open`))) return;
    prefer({ counters: { ...preferences().counters, [hall?.id ?? '']: counter.no } });
    onOpened(counter.no);
  };

  if (!view.dayOpen || view.counters.length === 0) {
    return <Page title={say('counter.choose')}>{view.dayOpen ? <Notice title={say('counter.noCounters')} /> : <Notice title={say('counter.dayClosedLine')} hint={say('counter.dayClosed')} />}</Page>;
  }
  return (
    <Page title={say('counter.choose')} aside={<span className="choose-hint">{say('counter.chooseHint')}</span>}>
      <ul className="choose" ref={grid}>
        {view.counters.map((counter) => (
          <li key={counter.no}>
            <Choice counter={counter} view={view} first={counter.no === first} last={counter.no === last} busy={busy && pressed === counter.no} onOpen={() => void open(counter)} />
            {pressed === counter.no && trouble ? <Refusal trouble={trouble} /> : null}
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Choice({ counter, view, first, last, busy, onOpen }: { counter: FloorCounter; view: FloorView; first: boolean; last: boolean; busy: boolean; onOpen: () => void }) {
  const say = useText();
  const words = useWords();
  const { me } = useSession();
  const taken = counter.phase !== 'closed';
  const lines = view.lines.filter((l) => counter.lines.includes(l.id)).map((l) => words(l.name));
  return (
    <button type="button" className="choose-one" disabled={busy || (taken && !me.demo)} onClick={onOpen} autoFocus={first} aria-busy={busy}>
      <span className="choose-no">{counter.no}</span>
      <span className="choose-name">{words(counter.name)}</span>
      <span className="choose-lines">{lines.join(' · ')}</span>
      <span className="choose-state">
        {taken ? <Mark tone="work">{say('counter.usedBy', { name: counter.clerkName ?? counter.clerk })}</Mark> : <Mark tone="quiet">{say('words.phase.closed')}</Mark>}
        {last ? <span className="choose-last">{say('counter.last')}</span> : null}
      </span>
      <span className="choose-do">{taken ? (me.demo ? say('counter.takeOver') : '') : say('counter.openThis', { name: words(counter.name) })}</span>
    </button>
  );
}
