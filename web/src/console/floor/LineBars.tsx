import type { FloorLine, FloorView } from '../../api/types';
import { useWords } from '../../kit/i18n';
import { Mark } from '../parts/Mark';
import { Panel } from '../parts/Page';
import { useText } from '../text';
import { elapsed } from '../time';
import { closedName } from '../words';
import { waitTone } from './limits';
import { ToldYesterday } from './ToldYesterday';

/** Each line's longest wait against its limit. */
export function LineBars({ view, now }: { view: FloorView; now: number }) {
  const say = useText();
  return (
    <Panel className="lines-panel" title={say('floor.lines')}>
      <ul className="line-bars" tabIndex={0} aria-label={say('floor.lines')}>
        {view.lines.map((line) => (
          <li key={line.id}>
            <LineBar line={line} now={now} />
          </li>
        ))}
      </ul>
      <ToldYesterday />
    </Panel>
  );
}

/** How far the bar reaches: the limit stands at four fifths of it, so that what is beyond can be seen. */
export const reach = (seconds: number, limitMinutes: number): number => Math.min(100, (seconds / (limitMinutes * 60)) * 80);

function LineBar({ line, now }: { line: FloorLine; now: number }) {
  const say = useText();
  const words = useWords();
  const longest = line.longestWaitSince ? elapsed(line.longestWaitSince, now) : 0;
  const tone = waitTone(longest, line.waitLimitMinutes);
  const unserved = line.waiting > 0 && line.openCounters === 0;
  const said = line.waiting > 0 ? say('floor.longestOf', { n: Math.floor(longest / 60), limit: line.waitLimitMinutes }) : say('floor.nobodyWaits');
  return (
    <>
      <div className="line-bar-head">
        <strong>
          {line.letter} {words(line.name)}
        </strong>
        {line.closed ? <span>{closedName(say, line.closed)}</span> : null}
        <span>{say('floor.waiting', { n: line.waiting })}</span>
      </div>
      <svg className={`line-bar line-bar-${tone}`} aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none">
        <rect className="line-bar-ground" width="100" height="8" />
        <rect className="line-bar-length" width={reach(longest, line.waitLimitMinutes)} height="8" />
        <rect className="line-bar-limit" x="79.700" width="0.600" height="8" />
      </svg>
      <div className="line-bar-foot">
        {tone === 'quiet' ? <span>{said}</span> : <Mark tone={tone}>{`${said} · ${say(tone === 'bad' ? 'floor.broken' : 'floor.near')}`}</Mark>}
        {unserved ? <Mark tone="bad">{say('floor.noCounter')}</Mark> : <span>{say('floor.servedBy', { n: line.openCounters })}</span>}
      </div>
    </>
  );
}
