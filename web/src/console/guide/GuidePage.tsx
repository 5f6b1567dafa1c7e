import type { FloorView } from '../../api/types';
import { LiveFloor } from '../parts/LiveFloor';
import type { Floor } from '../parts/useFloor';
import { useState } from 'react';
import { useText } from '../text';
import { Arrivals } from './Arrivals';
import { HelpDialog } from './HelpDialog';
import { IssueDrawer } from './IssueDrawer';
import { MissedList } from './MissedList';
import { Slips } from './Slips';
import { WaitingLines } from './WaitingLines';
import './guide.css';

/** Which visit a dialog is about; null: a customer who is only now here. */
export type About = { visit: number | null };

/** The guide's page, made for a tablet in the hand. */
export default function GuidePage() {
  return <LiveFloor>{(floor) => <AtTheDoor {...floor} />}</LiveFloor>;
}

function AtTheDoor({ view, now }: Floor & { view: FloorView }) {
  const say = useText();
  const [issuing, setIssuing] = useState<About | null>(null);
  const [helping, setHelping] = useState<number | null>(null);
  return (
    <div className="guide">
      <h1 className="sr-only">{say('guide.title')}</h1>
      <Arrivals view={view} now={now} onIssue={setIssuing} onHelp={setHelping} />
      <aside className="guide-side">
        <WaitingLines view={view} now={now} />
        <MissedList view={view} now={now} />
        <Slips view={view} />
      </aside>
      <IssueDrawer about={issuing} view={view} now={now} onClose={() => setIssuing(null)} />
      <HelpDialog visit={helping} onClose={() => setHelping(null)} />
    </div>
  );
}
