import { Input } from 'antd';
import { useState } from 'react';
import { clockOf } from './clockText';

interface Props {
  /** `HH:mm` */
  value: string;
  onChange: (clock: string) => void;
  label?: string;
  wrong?: boolean;
  size?: 'large' | 'middle';
}

/** A time of day in 24 hours, whatever the browser's own habits; taken when it can be read, put back when it cannot. */
export function ClockInput({ value, onChange, label, wrong = false, size = 'middle' }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    setTyped(text);
    const clock = clockOf(text);
    if (clock !== null && /^\d{1,2}[:：.]?\d{2}$/.test(text.trim())) onChange(clock);
  };
  const leave = () => {
    const clock = typed === null ? null : clockOf(typed);
    if (clock !== null) onChange(clock);
    setTyped(null);
  };
  return (
    <Input
      size={size}
      inputMode="numeric"
      maxLength={5}
      placeholder="HH:mm"
      {...(label === undefined ? {} : { 'aria-label': label })}
      status={wrong || (typed !== null && clockOf(typed) === null) ? 'error' : ''}
      value={typed ?? value}
      onChange={(e) => type(e.target.value)}
      onBlur={leave}
    />
  );
}
