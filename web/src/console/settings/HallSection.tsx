import { Input, Select } from 'antd';
import { ClockInput } from '../parts/ClockInput';
import { useText } from '../text';
import type { SectionProps } from './Editor';
import { Field } from './Field';
import { zones } from './zones';

export function HallSection({ draft, wrong, onChange }: SectionProps) {
  const say = useText();
  const { name, calendar } = draft;
  return (
    <div className="fields fields-narrow">
      <Field label={say('settings.nameZh')} wrong={wrong.get('name.zh')}>
        <Input maxLength={60} value={name.zh} onChange={(e) => onChange({ ...draft, name: { ...name, zh: e.target.value } })} />
      </Field>
      <Field label={say('settings.nameEn')} wrong={wrong.get('name.en')}>
        <Input maxLength={60} value={name.en} onChange={(e) => onChange({ ...draft, name: { ...name, en: e.target.value } })} />
      </Field>
      <Field label={say('settings.zone')}>
        <Select showSearch value={calendar.zoneId} onChange={(zoneId: string) => onChange({ ...draft, calendar: { ...calendar, zoneId } })} options={zones(calendar.zoneId).map((z) => ({ value: z, label: z }))} />
      </Field>
      <Field label={say('settings.rollover')} hint={say('settings.rolloverHint')}>
        <ClockInput value={calendar.rollover.slice(0, 5)} onChange={(clock) => onChange({ ...draft, calendar: { ...calendar, rollover: `${clock}:00` } })} />
      </Field>
    </div>
  );
}
