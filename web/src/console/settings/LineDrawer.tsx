import { Drawer, Input, InputNumber, Switch } from 'antd';
import type { Line, LineOverflow, TimeSpan } from '../../api/types';
import { spanSeconds, toSpan } from '../../kit/format';
import { useWords } from '../../kit/i18n';
import { useText } from '../text';
import { changed } from './draft';
import type { SectionProps } from './Editor';
import { Field } from './Field';
import { MinutesInput } from './MinutesInput';

/** All of one line. What is typed is in the draft at once; nothing is saved here. */
export function LineDrawer({ at, draft, wrong, onChange, onClose }: SectionProps & { at: number | null; onClose: () => void }) {
  const say = useText();
  const words = useWords();
  const line = at === null ? undefined : draft.lines[at];
  const title = line ? say('settings.editLine', { name: words(line.name) || line.letter }) : '';
  return (
    <Drawer open={line !== undefined} title={title} size={520} onClose={onClose} destroyOnHidden>
      {line && at !== null ? <Fields line={line} wrongAt={(field) => wrong.get(`lines.${at}.${field}`)} onLine={(change) => onChange({ ...draft, lines: changed(draft.lines, at, change) })} /> : null}
    </Drawer>
  );
}

const overflowOf = (waiting: number | null, wait: TimeSpan | null): LineOverflow | null => (waiting === null && wait === null ? null : { waiting, wait });

function Fields({ line, wrongAt, onLine }: { line: Line; wrongAt: (field: string) => ReturnType<SectionProps['wrong']['get']>; onLine: (change: Partial<Line>) => void }) {
  const say = useText();
  return (
    <div className="fields">
      <Field label={say('settings.line.nameZh')} wrong={wrongAt('name.zh')}>
        <Input maxLength={60} value={line.name.zh} onChange={(e) => onLine({ name: { ...line.name, zh: e.target.value } })} />
      </Field>
      <Field label={say('settings.line.nameEn')} wrong={wrongAt('name.en')}>
        <Input maxLength={60} value={line.name.en} onChange={(e) => onLine({ name: { ...line.name, en: e.target.value } })} />
      </Field>
      <Field label={say('settings.line.letter')} wrong={wrongAt('letter')}>
        <Input maxLength={2} value={line.letter} onChange={(e) => onLine({ letter: e.target.value.toUpperCase() })} />
      </Field>
      <Field label={say('settings.line.width')}>
        <InputNumber min={1} max={6} precision={0} value={line.width} onChange={(width) => width !== null && onLine({ width })} />
      </Field>
      <Field label={say('settings.line.needsZh')}>
        <Input maxLength={120} value={line.needs.zh} onChange={(e) => onLine({ needs: { ...line.needs, zh: e.target.value } })} />
      </Field>
      <Field label={say('settings.line.needsEn')}>
        <Input maxLength={120} value={line.needs.en} onChange={(e) => onLine({ needs: { ...line.needs, en: e.target.value } })} />
      </Field>
      <Field label={say('settings.line.typicalService')}>
        <MinutesInput min={1} max={240} value={line.typicalService} onChange={(typicalService) => onLine({ typicalService })} />
      </Field>
      <Field label={say('settings.line.waitLimit')}>
        <MinutesInput min={1} max={480} value={line.waitLimit} onChange={(waitLimit) => onLine({ waitLimit })} />
      </Field>
      <Field label={say('settings.line.issueBeforeOpening')}>
        <MinutesInput min={0} max={240} value={line.issueBeforeOpening} onChange={(issueBeforeOpening) => onLine({ issueBeforeOpening })} />
      </Field>
      <Field label={say('settings.line.lastTicketBeforeClosing')}>
        <MinutesInput min={0} max={480} value={line.lastTicketBeforeClosing} onChange={(lastTicketBeforeClosing) => onLine({ lastTicketBeforeClosing })} />
      </Field>
      <Field label={say('settings.line.dailyQuota')}>
        <InputNumber min={1} max={100_000} precision={0} placeholder={say('settings.noQuota')} value={line.dailyQuota} onChange={(dailyQuota) => onLine({ dailyQuota })} />
      </Field>
      <Field label={say('settings.line.onKiosk')}>
        <Switch checked={line.onKiosk} onChange={(onKiosk) => onLine({ onKiosk })} />
      </Field>
      <Field label={say('settings.line.internal')} hint={say('settings.line.internalHint')}>
        <Switch checked={line.internal ?? false} onChange={(internal) => onLine({ internal })} />
      </Field>
      <Field label={say('settings.line.overflowWaiting')} hint={say('settings.line.overflowHint')}>
        <InputNumber min={1} max={500} precision={0} placeholder={say('settings.rule.never')} value={line.overflow?.waiting ?? null} onChange={(waiting) => onLine({ overflow: overflowOf(waiting, line.overflow?.wait ?? null) })} />
      </Field>
      <Field label={say('settings.line.overflowWait')}>
        <InputNumber min={1} max={480} precision={0} placeholder={say('settings.rule.never')} value={line.overflow?.wait ? spanSeconds(line.overflow.wait) / 60 : null} onChange={(n) => onLine({ overflow: overflowOf(line.overflow?.waiting ?? null, n === null ? null : toSpan(n * 60)) })} />
      </Field>
      <Field label={say('settings.line.id')} wrong={wrongAt('id')}>
        <Input disabled value={line.id} />
      </Field>
    </div>
  );
}
