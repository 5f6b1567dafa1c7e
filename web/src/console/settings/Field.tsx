import type { ReactNode } from 'react';
import { useText } from '../text';
import { Mark } from '../parts/Mark';
import type { WrongText } from './wrong';

/** A label, its field, and what is wrong with what was typed. */
export function Field({ label, wrong, hint, children }: { label: string; wrong?: WrongText | undefined; hint?: string; children: ReactNode }) {
  const say = useText();
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      {children}
      {wrong ? <Mark tone="bad">{say(`settings.wrong.${wrong}`)}</Mark> : hint ? <span className="field-hint">{hint}</span> : null}
    </label>
  );
}
