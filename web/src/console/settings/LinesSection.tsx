import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { spanSeconds } from '../../kit/format';
import { useWords } from '../../kit/i18n';
import { Mark } from '../parts/Mark';
import { useText } from '../text';
import { moved, withLine, withoutLine } from './draft';
import type { SectionProps } from './Editor';
import { LineDrawer } from './LineDrawer';

export function LinesSection({ draft, wrong, onChange }: SectionProps) {
  const say = useText();
  const words = useWords();
  const [editing, setEditing] = useState<number | null>(null);
  const minutes = (span: string) => spanSeconds(span) / 60;
  const odd = (i: number) => [...wrong.keys()].some((path) => path.startsWith(`lines.${i}.`));
  const add = () => {
    onChange(withLine(draft));
    setEditing(draft.lines.length);
  };
  return (
    <>
      <table className="plain-table">
        <thead>
          <tr>
            <th>{say('settings.line.letter')}</th>
            <th>{say('settings.lines')}</th>
            <th className="figure">{say('settings.line.typicalService')}</th>
            <th className="figure">{say('settings.line.waitLimit')}</th>
            <th className="figure">{say('settings.line.dailyQuota')}</th>
            <th>{say('settings.line.onKiosk')}</th>
            <th>
              <span className="sr-only">{say('common.edit')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {draft.lines.map((line, i) => {
            const name = words(line.name) || say('settings.newLine');
            return (
              <tr key={line.id}>
                <th scope="row">{line.letter}</th>
                <td>
                  <Button type="link" disabled={false} className="in-table" onClick={() => setEditing(i)}>
                    {name}
                  </Button>
                  {odd(i) ? <Mark tone="bad">{say('settings.fix', { n: 1 })}</Mark> : null}
                </td>
                <td className="figure">{minutes(line.typicalService)}</td>
                <td className="figure">{minutes(line.waitLimit)}</td>
                <td className="figure">{line.dailyQuota ?? say('settings.noQuota')}</td>
                <td>{say(line.onKiosk ? 'common.yes' : 'common.no')}</td>
                <td className="row-acts">
                  <Button type="text" size="small" disabled={i === 0} icon={<ArrowUpOutlined />} aria-label={`${say('settings.up')} ${name}`} onClick={() => onChange({ ...draft, lines: moved(draft.lines, i, -1) })} />
                  <Button type="text" size="small" disabled={i === draft.lines.length - 1} icon={<ArrowDownOutlined />} aria-label={`${say('settings.down')} ${name}`} onClick={() => onChange({ ...draft, lines: moved(draft.lines, i, 1) })} />
                  <Button type="text" size="small" icon={<DeleteOutlined />} aria-label={`${say('common.remove')} ${name}`} onClick={() => onChange(withoutLine(draft, line.id))} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="section-foot">
        <Button icon={<PlusOutlined />} onClick={add}>
          {say('settings.addLine')}
        </Button>
        <span>{say('settings.moveHint')}</span>
      </p>
      <LineDrawer at={editing} draft={draft} wrong={wrong} onChange={onChange} onClose={() => setEditing(null)} />
    </>
  );
}
