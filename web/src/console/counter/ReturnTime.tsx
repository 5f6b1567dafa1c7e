import { Radio } from 'antd';
import { clockTime } from '../../kit/format';
import { useText } from '../text';

interface Props {
  label: string;
  choices: readonly number[];
  chosen: number | null;
  now: number;
  zoneId: string;
  onChoose: (minutes: number | null) => void;
  mayBeOpen?: boolean;
}

/** When one will be back: in so many minutes, shown as the time the customer reads. */
export function ReturnTime({ label, choices, chosen, now, zoneId, onChoose, mayBeOpen = false }: Props) {
  const say = useText();
  return (
    <fieldset className="ask-field">
      <legend>{label}</legend>
      <Radio.Group optionType="button" value={chosen} onChange={(e) => onChoose(e.target.value as number | null)}>
        {mayBeOpen ? <Radio.Button value={null}>{say('counter.pauseNoTime')}</Radio.Button> : null}
        {choices.map((n) => (
          <Radio.Button key={n} value={n}>
            {clockTime(new Date(now + n * 60_000), zoneId)} <span className="ask-minutes">{say('common.inMinutes', { n })}</span>
          </Radio.Button>
        ))}
      </Radio.Group>
    </fieldset>
  );
}

/** The returns a person can promise within a limit, the limit itself last. A minute is left for pressing the button. */
export function returnsWithin(limitMinutes: number, usual: readonly number[]): number[] {
  const most = Math.max(1, limitMinutes - 1);
  return [...usual.filter((n) => n < most), most];
}
