import { useState } from 'react';
import type { AcceptedAnswer, CounterNo, DirectReason, Instant, LineId, PauseReason, ServiceOutcome, TicketNo } from '../../api/types';
import type { Floor } from '../parts/useFloor';
import { useHallPath } from '../session/session';
import { useAct } from '../session/useAct';

export interface Ending {
  outcome: ServiceOutcome;
  ratingOffered: boolean;
}

const noBody = { call: 'call', recall: 'recall', miss: 'miss', start: 'start', park: 'park', resume: 'resume', continue: 'continue-service', close: 'close', undo: 'undo', open: 'open' } as const;
export type PlainPress = keyof typeof noBody;

/** Sends a counter's presses: one at a time, none before the picture shows what the last one did, so that a key pressed twice acts once. */
export function usePresses(no: CounterNo, { live }: Pick<Floor, 'live'>) {
  const base = `${useHallPath()}/counters/${no}`;
  const { busy, trouble, run, clear } = useAct();
  const [answered, setAnswered] = useState<{ epoch: number; seq: number } | null>(null);

  const shown = live.message;
  const settling = live.state === 'live' && answered !== null && shown !== null && shown.epoch === answered.epoch && shown.seq < answered.seq;

  const send = async (verb: string, body: object = {}): Promise<boolean> => {
    if (settling) return false;
    const done = await run<AcceptedAnswer>(`${base}/${verb}`, body);
    if (!done) return false;
    setAnswered({ epoch: done.answer.epoch, seq: done.answer.lastSeq });
    return true;
  };

  return {
    busy: busy || settling,
    trouble,
    clear,
    press: (press: PlainPress) => send(noBody[press]),
    callTicket: (ticket: TicketNo, because: DirectReason) => send('call-ticket', { ticket, because }),
    end: (ending: Ending) => send('end', ending),
    endAndCall: async (ending: Ending) => (await send('end', ending)) && (await send('call')),
    transfer: (toLine: LineId, toCounter: CounterNo | null) => send('transfer', toCounter === null ? { toLine } : { toLine, toCounter }),
    pause: (reason: PauseReason, returnBy: Instant | null) => send('pause', returnBy === null ? { reason } : { reason, returnBy }),
    leave: (customerConsents: boolean, returnBy: Instant) => send('leave-service', { customerConsents, returnBy }),
    takeBack: (ticket: TicketNo) => send('resume-ticket', { ticket }),
  };
}

export type Presses = ReturnType<typeof usePresses>;

