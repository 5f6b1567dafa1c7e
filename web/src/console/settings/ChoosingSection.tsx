import { InputNumber, Switch } from 'antd';
import type { ChoiceRules, TimeSpan } from '../../api/types';
import { spanSeconds, toSpan } from '../../kit/format';
import { Mark } from '../parts/Mark';
import { useText } from '../text';
import { rulesOf, sharesKept } from './draft';
import type { SectionProps } from './Editor';
import { Field } from './Field';
import { Preview } from './Preview';

/** How the next ticket is chosen beyond the class order, and what that would do on today's queue. */
export function ChoosingSection({ draft, wrong, onChange }: SectionProps) {
  const say = useText();
  const rules = rulesOf(draft);
  const set = (change: Partial<ChoiceRules>) => onChange({ ...draft, choosing: { ...rules, ...change } });
  const share = (at: number, n: number) => {
    const shares = draft.classOrder.map((_, i) => (i === at ? n : (rules.shares[i] ?? 0)));
    set({ shares: sharesKept(shares, draft.classOrder) });
  };
  const odd = wrong.get('choosing.shares');
  return (
    <div className="choosing">
      <div>
        <h2>{say('settings.rule.shares')}</h2>
        <p className="field-hint">{say('settings.rule.sharesHint')}</p>
        <ol className="shares">
          {draft.classOrder.map((group, i) => {
            const name = group.map((c) => say(`words.class.${c}`)).join(' · ');
            return (
              <li key={group.join()}>
                <span>{name}</span>
                {group.includes('urgent') ? (
                  <span className="field-hint">{say('settings.rule.urgentNoShare')}</span>
                ) : (
                  <InputNumber aria-label={say('settings.rule.shareOf', { group: name })} min={0} max={20} precision={0} value={rules.shares[i] ?? 0} onChange={(n) => n !== null && share(i, n)} />
                )}
              </li>
            );
          })}
        </ol>
        {odd ? <Mark tone="bad">{say(`settings.wrong.${odd}`)}</Mark> : null}
        <div className="fields">
          <Field label={say('settings.rule.ageingEvery')}>
            <Optional min={1} max={480} unit={60} value={rules.ageingEvery} onChange={(ageingEvery) => set({ ageingEvery })} />
          </Field>
          <Field label={say('settings.rule.callSpacing')}>
            <InputNumber min={0} max={600} precision={0} value={spanSeconds(rules.callSpacing)} onChange={(n) => n !== null && set({ callSpacing: toSpan(n) })} />
          </Field>
          <Field label={say('settings.rule.autoCallAfter')}>
            <Optional min={1} max={600} unit={1} value={rules.autoCallAfter} onChange={(autoCallAfter) => set({ autoCallAfter })} />
          </Field>
          <Field label={say('settings.rule.overLimitFirst')}>
            <Switch checked={rules.overLimitFirst} onChange={(overLimitFirst) => set({ overLimitFirst })} />
          </Field>
          <Field label={say('settings.rule.hideUntilCalled')}>
            <Switch checked={rules.hideUntilCalled} onChange={(hideUntilCalled) => set({ hideUntilCalled })} />
          </Field>
        </div>
      </div>
      <Preview draft={draft} isWrong={wrong.size > 0} />
    </div>
  );
}

/** A span that may be left out. */
function Optional({ value, unit, min, max, onChange }: { value: TimeSpan | null; unit: 1 | 60; min: number; max: number; onChange: (span: TimeSpan | null) => void }) {
  const say = useText();
  return (
    <InputNumber min={min} max={max} precision={0} placeholder={say('settings.rule.never')} value={value === null ? null : spanSeconds(value) / unit} onChange={(n) => onChange(n === null ? null : toSpan(n * unit))} />
  );
}
