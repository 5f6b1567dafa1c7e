import { InputNumber } from 'antd';
import type { TimeSpan } from '../../api/types';
import { spanSeconds, toSpan } from '../../kit/format';

/** A span, typed in minutes. */
export function MinutesInput({ value, min, max, onChange }: { value: TimeSpan; min: number; max: number; onChange: (span: TimeSpan) => void }) {
  return <InputNumber min={min} max={max} precision={0} value={spanSeconds(value) / 60} onChange={(n) => n !== null && onChange(toSpan(n * 60))} />;
}
