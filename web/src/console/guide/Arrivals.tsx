import { Button } from 'antd';
import type { FloorView } from '../../api/types';
import { spanSeconds } from '../../kit/format';
import { Notice } from '../parts/States';
import { Refusal } from '../parts/Refusal';
import { useHallPath } from '../session/session';
import { useAct } from '../session/useAct';
import { useText } from '../text';
import { useKeys } from '../useKeys';
import type { About } from './GuidePage';
import { VisitRow } from './VisitRow';
import { toLookAfter } from './visits';

interface Props {
  view: FloorView;
  now: number;
  onIssue: (about: About) => void;
  onHelp: (visit: number) => void;
}

/** Who came in and is not yet helped. */
export function Arrivals({ view, now, onIssue, onHelp }: Props) {
  const say = useText();
  const path = useHallPath();
  const { busy, trouble, run } = useAct();
  const visits = toLookAfter(view);
  const arrive = () => void run(`${path}/visits`, { through: 'guide' });
  useKeys({ F2: arrive });
  return (
    <section className="arrivals" aria-label={say('guide.here')}>
      <div className="arrivals-head">
        <Button type="primary" className="guide-big" disabled={!view.dayOpen} loading={busy} onClick={arrive}>
          <kbd>F2</kbd> {say('guide.arrive')}
        </Button>
        <Button className="guide-big" disabled={!view.dayOpen} onClick={() => onIssue({ visit: null })}>
          {say('guide.issueNew')}
        </Button>
      </div>
      <Refusal trouble={trouble} />
      <h2>
        {say('guide.here')} <span className="guide-count">{visits.length > 0 ? visits.length : ''}</span>
        <span className="guide-within">{say('guide.greetWithin', { n: spanSeconds(view.limits.greetWithin) })}</span>
      </h2>
      {visits.length === 0 ? <Notice title={view.dayOpen ? say('guide.nobody') : say('guide.dayClosed')} hint={view.dayOpen ? say('guide.nobodyHint') : undefined} /> : null}
      <ul className="visits" tabIndex={visits.length > 0 ? 0 : undefined} aria-label={say('guide.here')}>
        {visits.map((visit) => (
          <VisitRow key={visit.no} visit={visit} within={spanSeconds(view.limits.greetWithin)} now={now} onIssue={() => onIssue({ visit: visit.no })} onHelp={() => onHelp(visit.no)} />
        ))}
      </ul>
    </section>
  );
}
