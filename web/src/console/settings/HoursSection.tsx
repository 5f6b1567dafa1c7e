import { Switch } from 'antd';
import type { OpeningHours } from '../../api/types';
import { ClockInput } from '../parts/ClockInput';
import { Mark } from '../parts/Mark';
import { useText } from '../text';
import type { SectionProps } from './Editor';

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;
const usual: OpeningHours = { opens: '09:00:00', closes: '17:00:00' };

export function HoursSection({ draft, wrong, onChange }: SectionProps) {
  const say = useText();
  const set = (day: number, hours: OpeningHours | null) => onChange({ ...draft, hours: draft.hours.map((h, i) => (i === day ? hours : h)) });
  return (
    <table className="plain-table hours">
      <thead>
        <tr>
          <th>{say('settings.weekday')}</th>
          <th>{say('settings.openDay')}</th>
          <th>{say('settings.opens')}</th>
          <th>{say('settings.closes')}</th>
        </tr>
      </thead>
      <tbody>
        {weekdays.map((day) => {
          const hours = draft.hours[day] ?? null;
          const odd = wrong.get(`hours.${day}`);
          const name = say(`settings.day.d${day}`);
          return (
            <tr key={day}>
              <th scope="row">{name}</th>
              <td>
                <Switch aria-label={`${name} ${say('settings.openDay')}`} checked={hours !== null} onChange={(open) => set(day, open ? (draft.hours.find((h) => h !== null) ?? usual) : null)} />
              </td>
              {hours ? (
                <>
                  <td>
                    <ClockInput label={`${name} ${say('settings.opens')}`} value={hours.opens.slice(0, 5)} onChange={(clock) => set(day, { ...hours, opens: `${clock}:00` })} />
                  </td>
                  <td>
                    <ClockInput label={`${name} ${say('settings.closes')}`} wrong={odd !== undefined} value={hours.closes.slice(0, 5)} onChange={(clock) => set(day, { ...hours, closes: `${clock}:00` })} />
                    {odd ? <Mark tone="bad">{say(`settings.wrong.${odd}`)}</Mark> : null}
                  </td>
                </>
              ) : (
                <td colSpan={2} className="hours-closed">
                  {say('settings.closedDay')}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
