import type { FloorView } from '../../api/types';
import { useWords } from '../../kit/i18n';
import { useText } from '../text';
import type { Desk } from './desk';
import { GiveBack } from './GiveBack';

/** Which counter this is, what it serves, and how many today. */
export function CounterBar({ desk: { counter }, view }: { desk: Desk; view: FloorView }) {
  const say = useText();
  const words = useWords();
  const lines = view.lines.filter((l) => counter.lines.includes(l.id)).map((l) => words(l.name));
  return (
    <header className="counter-bar">
      <h1>{words(counter.name)}</h1>
      <span className="counter-bar-lines" title={lines.join(' · ')}>
        {lines.join(' · ')}
      </span>
      <span>
        {counter.clerkName ?? counter.clerk} · {say('counter.servedToday', { n: counter.served })}
      </span>
      <GiveBack counter={counter.no} />
    </header>
  );
}
