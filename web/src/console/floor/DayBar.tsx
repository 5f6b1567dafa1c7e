import { Button } from 'antd';
import { useState } from 'react';
import type { FloorView } from '../../api/types';
import { clockTime } from '../../kit/format';
import { useLanguage } from '../../kit/i18n';
import { Mark } from '../parts/Mark';
import { Refusal } from '../parts/Refusal';
import { useHallPath, useMay } from '../session/session';
import { useAct } from '../session/useAct';
import { useText } from '../text';
import { weekday } from '../time';
import { CloseDay } from './CloseDay';

/** The business day, and opening and closing it. */
export function DayBar({ view }: { view: FloorView }) {
  const say = useText();
  const language = useLanguage();
  const may = useMay();
  const path = useHallPath();
  const { busy, trouble, run } = useAct();
  const [asking, setAsking] = useState(false);
  const hours = view.opensAt && view.closesAt ? say('floor.hours', { opens: clockTime(view.opensAt, view.zoneId), closes: clockTime(view.closesAt, view.zoneId) }) : '';
  return (
    <header className="day-bar">
      <h1>{say('floor.title')}</h1>
      <Mark tone={view.dayOpen ? 'good' : 'quiet'}>{say(view.dayOpen ? 'floor.dayOpen' : 'floor.dayClosed')}</Mark>
      {view.on && view.dayOpen ? (
        <span className="day-bar-on">
          {view.on} {weekday(view.on, language)} {hours}
        </span>
      ) : (
        <span className="day-bar-on">{say('floor.closedHint')}</span>
      )}
      <div className="day-bar-act">
        <Refusal trouble={trouble} />
        {!may('floor.manage') ? null : view.dayOpen ? (
          <Button onClick={() => setAsking(true)}>{say('floor.closeDay')}</Button>
        ) : (
          <Button type="primary" loading={busy} onClick={() => void run(`${path}/day/open`)}>
            {say('floor.openDay')}
          </Button>
        )}
      </div>
      <CloseDay open={asking} view={view} onClose={() => setAsking(false)} />
    </header>
  );
}
