import type { FloorView } from '../../api/types';
import { age } from '../../kit/format';
import { useWords } from '../../kit/i18n';
import { waitTone } from '../floor/limits';
import { Mark } from '../parts/Mark';
import { Panel } from '../parts/Page';
import { useText } from '../text';
import { elapsed } from '../time';
import { closedName } from '../words';

/** Who waits in each line, how long at most, and whether anyone serves it. */
export function WaitingLines({ view, now }: { view: FloorView; now: number }) {
  const say = useText();
  const words = useWords();
  return (
    <Panel title={say('guide.waitingByLine')}>
      <ul className="waiting-lines">
        {view.lines.map((line) => {
          const longest = line.longestWaitSince ? elapsed(line.longestWaitSince, now) : 0;
          const tone = waitTone(longest, line.waitLimitMinutes);
          const said = say('guide.longest', { age: age(longest) });
          return (
            <li key={line.id}>
              <strong>
                {line.letter} {words(line.name)}
              </strong>
              <span>{say('guide.waiting', { n: line.waiting })}</span>
              <span className="waiting-note">
                {line.waiting === 0 ? (line.closed ? closedName(say, line.closed) : '') : tone === 'quiet' ? said : <Mark tone={tone}>{said}</Mark>}
              </span>
              <span className="waiting-note">
                {line.openCounters === 0 ? <Mark tone={line.waiting > 0 ? 'bad' : 'quiet'}>{say('guide.noCounter')}</Mark> : say('guide.openCounters', { n: line.openCounters })}
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
