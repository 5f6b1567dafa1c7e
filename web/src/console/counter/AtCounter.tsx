import { useState } from 'react';
import type { CounterNo, FloorView } from '../../api/types';
import { useWords } from '../../kit/i18n';
import { Refusal } from '../parts/Refusal';
import { Notice } from '../parts/States';
import type { Floor } from '../parts/useFloor';
import { useStandsAt } from '../frame/standsAt';
import { useText } from '../text';
import { useKeys } from '../useKeys';
import { CounterBar } from './CounterBar';
import { CounterDialogs, type Dialog } from './CounterDialogs';
import { deskOf } from './desk';
import { EndingChoice } from './EndingChoice';
import { useEnding } from './useEnding';
import { counterKeys, pressFor, type Press } from './presses';
import { PressButtons } from './PressButtons';
import { Queue } from './Queue';
import { Present } from './Present';
import { usePresses } from './usePresses';
import './counter.css';

interface Props {
  no: CounterNo;
  floor: Floor & { view: FloorView };
  onLeft: () => void;
}

/** The counter somebody works at. */
export function AtCounter({ no, floor, onLeft }: Props) {
  const say = useText();
  const words = useWords();
  const { view, now } = floor;
  const desk = deskOf(view, no, now);
  const presses = usePresses(no, floor);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const { ending, choose } = useEnding(desk?.ticket ?? null);
  useStandsAt(desk ? words(desk.counter.name) : null);

  const press = async (which: Press | 'endAndCall') => {
    if (presses.busy) return;
    switch (which) {
      case 'pause':
      case 'leave':
      case 'transfer':
        presses.clear();
        setDialog(which);
        return;
      case 'end':
        await presses.end(ending);
        return;
      case 'endAndCall':
        await presses.endAndCall(ending);
        return;
      case 'close':
        if (await presses.press('close')) onLeft();
        return;
      default:
        await presses.press(which);
    }
  };

  useKeys(
    Object.fromEntries(
      counterKeys.map((key) => [
        key,
        () => {
          const which = desk && pressFor(key, desk);
          if (which) void press(which);
        },
      ]),
    ),
  );

  if (!desk) return <Notice title={say('counter.noCounters')} />;
  return (
    <div className="at-counter">
      <section className="at-counter-work">
        <CounterBar desk={desk} view={view} />
        <Present desk={desk} view={view} now={now} />
        {desk.counter.phase === 'serving' ? <EndingChoice ending={ending} onChoose={choose} /> : null}
        <PressButtons desk={desk} busy={presses.busy} onPress={(which) => void press(which)} />
        <Refusal trouble={dialog ? null : presses.trouble} />
      </section>
      <Queue desk={desk} view={view} now={now} presses={presses} />
      <CounterDialogs open={dialog} desk={desk} view={view} now={now} presses={presses} onClose={() => setDialog(null)} />
    </div>
  );
}
