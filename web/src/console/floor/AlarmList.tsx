import { Button } from 'antd';
import type { CounterNo, FloorView } from '../../api/types';
import { age } from '../../kit/format';
import { useWords } from '../../kit/i18n';
import { Mark } from '../parts/Mark';
import { Panel } from '../parts/Page';
import { Refusal } from '../parts/Refusal';
import { useHallPath, useMay } from '../session/session';
import { useAct } from '../session/useAct';
import { useText } from '../text';
import { elapsed } from '../time';
import { alarmText } from './alarms';

/** What is wrong now, oldest first, each with what to do next. */
export function AlarmList({ view, now }: { view: FloorView; now: number }) {
  const say = useText();
  const words = useWords();
  const count = view.alarms.length;
  return (
    <Panel
      className="alarms-panel"
      title={
        <>
          {say('floor.alarms')} <span className="panel-count">{count > 0 ? count : ''}</span>
        </>
      }
    >
      {count === 0 ? <Mark tone="good">{say('floor.noAlarms')}</Mark> : null}
      <ol className="alarms" tabIndex={count > 0 ? 0 : undefined} aria-label={say('floor.alarms')}>
        {view.alarms.map((alarm) => {
          const { what, todo } = alarmText(alarm, view, say, words);
          return (
            <li key={`${alarm.kind} ${alarm.visit ?? ''} ${alarm.ticket ?? ''} ${alarm.counter ?? ''} ${alarm.line ?? ''}`}>
              <Mark tone={alarm.severity === 'danger' ? 'bad' : 'near'}>
                <span className="alarm-what">{what}</span>
              </Mark>
              <span className="alarm-age">{age(elapsed(alarm.since, now))}</span>
              <p>{todo}</p>
              {alarm.kind === 'panic' && alarm.counter !== null ? <AnswerPanic counter={alarm.counter} /> : null}
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}

function AnswerPanic({ counter }: { counter: CounterNo }) {
  const say = useText();
  const path = useHallPath();
  const may = useMay()('floor.manage');
  const { busy, trouble, run } = useAct();
  if (!may) return null;
  return (
    <>
      <Button danger type="primary" loading={busy} onClick={() => void run(`${path}/counters/${counter}/panic/answer`)}>
        {say('floor.answerPanic')}
      </Button>
      {trouble ? <Refusal trouble={trouble} /> : null}
    </>
  );
}
