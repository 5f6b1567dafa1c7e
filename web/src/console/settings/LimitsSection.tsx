import { InputNumber } from 'antd';
import { useText } from '../text';
import { limitNames, limitTyped, typedLimit, type LimitName } from './draft';
import type { SectionProps } from './Editor';
import { Field } from './Field';

/** What the host accepts, in the unit that is typed. */
const bounds: Record<LimitName, readonly [number, number]> = {
  greetWithin: [1, 3600],
  recallLimit: [0, 10],
  recallSpacing: [0, 600],
  awayLimit: [1, 120],
  awayAtOnce: [0, 200],
  undoWithin: [0, 600],
  returnAfter: [0, 100],
  missLimit: [1, 10],
  postponeLimit: [0, 10],
  appointmentEarly: [0, 240],
  appointmentLate: [0, 240],
  stepOutLimit: [0, 5],
  stepOutFor: [1, 120],
  rateWithin: [0, 720],
};

export function LimitsSection({ draft, onChange }: SectionProps) {
  const say = useText();
  return (
    <div className="fields">
      {limitNames.map((name) => {
        const [min, max] = bounds[name];
        return (
          <Field key={name} label={say(`settings.limit.${name}`)} hint={say('settings.wrong.range', { from: min, to: max })}>
            <InputNumber min={min} max={max} precision={0} value={typedLimit(draft.limits, name)} onChange={(n) => n !== null && onChange({ ...draft, limits: limitTyped(draft.limits, name, n) })} />
          </Field>
        );
      })}
    </div>
  );
}
