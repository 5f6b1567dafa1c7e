import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, InputNumber, Select } from 'antd';
import { useWords } from '../../kit/i18n';
import { Mark } from '../parts/Mark';
import { useText } from '../text';
import { changed, withCounter } from './draft';
import type { SectionProps } from './Editor';

export function CountersSection({ draft, wrong, onChange }: SectionProps) {
  const say = useText();
  const words = useWords();
  const lines = draft.lines.map((l) => ({ value: l.id, label: words(l.name) || l.letter }));
  const set = (at: number, change: Partial<(typeof draft.counters)[number]>) => onChange({ ...draft, counters: changed(draft.counters, at, change) });
  const odd = (path: string) => {
    const text = wrong.get(path);
    return text ? <Mark tone="bad">{say(`settings.wrong.${text}`)}</Mark> : null;
  };
  return (
    <>
      <table className="plain-table counters-table">
        <thead>
          <tr>
            <th>{say('settings.counterNo')}</th>
            <th>{say('settings.nameZh')}</th>
            <th>{say('settings.nameEn')}</th>
            <th>{say('settings.counterLines')}</th>
            <th>{say('settings.counterHelps')}</th>
            <th>
              <span className="sr-only">{say('common.remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {draft.counters.map((counter, i) => (
            // A counter's number is being typed here, so its place is what stays the same.
            <tr key={i}>
              <td>
                <InputNumber aria-label={say('settings.counterNo')} min={1} max={999} precision={0} value={counter.no} onChange={(no) => no !== null && set(i, { no })} />
                {odd(`counters.${i}.no`)}
              </td>
              <td>
                <Input aria-label={say('settings.nameZh')} maxLength={60} value={counter.name.zh} onChange={(e) => set(i, { name: { ...counter.name, zh: e.target.value } })} />
                {odd(`counters.${i}.name.zh`)}
              </td>
              <td>
                <Input aria-label={say('settings.nameEn')} maxLength={60} value={counter.name.en} onChange={(e) => set(i, { name: { ...counter.name, en: e.target.value } })} />
                {odd(`counters.${i}.name.en`)}
              </td>
              <td>
                <Select mode="multiple" className="wide" aria-label={say('settings.counterLines')} value={counter.lines} onChange={(chosen: string[]) => set(i, { lines: chosen, helps: (counter.helps ?? []).filter((l) => !chosen.includes(l)) })} options={lines} />
                {odd(`counters.${i}.lines`)}
              </td>
              <td>
                <Select mode="multiple" className="wide" aria-label={say('settings.counterHelps')} placeholder={say('common.none')} value={counter.helps ?? []} onChange={(chosen: string[]) => set(i, { helps: chosen })} options={lines.filter((l) => !counter.lines.includes(l.value))} />
              </td>
              <td className="row-acts">
                <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={`${say('common.remove')} ${words(counter.name)}`} onClick={() => onChange({ ...draft, counters: draft.counters.filter((_, n) => n !== i) })} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="field-hint">{say('settings.counterHelpsHint')}</p>
      <p className="section-foot">
        <Button icon={<PlusOutlined />} onClick={() => onChange(withCounter(draft))}>
          {say('settings.addCounter')}
        </Button>
      </p>
    </>
  );
}
