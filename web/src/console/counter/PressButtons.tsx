import { Button } from 'antd';
import { useText } from '../text';
import { pressName } from '../words';
import { servicesLeft, type Desk } from './desk';
import { buttonsOf, keyOf, mayEndAndCall, type Press } from './presses';

interface Props {
  desk: Desk;
  busy: boolean;
  onPress: (press: Press) => void;
}

/** What can be pressed now, each with its key; the first is what one should do. */
export function PressButtons({ desk, busy, onPress }: Props) {
  const say = useText();
  const { counter, ticket, undoIn } = desk;
  return (
    <div className="presses">
      {buttonsOf(desk).map(({ press, key, primary, waits }) => (
        <Button key={press} size="large" type={primary ? 'primary' : 'default'} disabled={waits !== null} aria-disabled={busy} onClick={() => onPress(press)}>
          {key ? <kbd>{key}</kbd> : null}
          {press === 'end' && ticket && servicesLeft(ticket) > 1 ? say('counter.endService') : say(`counter.press.${press}`, { what: '' })}
          {waits?.for === 'spacing' ? <span className="press-wait">{say('counter.recallIn', { n: waits.seconds })}</span> : null}
        </Button>
      ))}
      {undoIn > 0 && counter.undo ? (
        <Button size="large" className="press-undo" aria-disabled={busy} onClick={() => onPress('undo')}>
          <kbd>{keyOf.undo}</kbd>
          {say('counter.press.undo', { what: pressName(say, counter.undo) })}
          <span className="press-wait">{say('counter.undoIn', { n: undoIn })}</span>
        </Button>
      ) : null}
      <p className="presses-hint">{hintOf(desk, say)}</p>
    </div>
  );
}

function hintOf(desk: Desk, say: ReturnType<typeof useText>): string {
  if (desk.counter.phase === 'calling') return desk.recallsLeft > 0 ? say('counter.recallsLeft', { n: desk.recallsLeft }) : say('counter.recallsNone');
  return mayEndAndCall(desk) ? say('counter.endAndCall') : '';
}
