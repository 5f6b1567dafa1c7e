import type { FloorAlarm, FloorCounter, FloorLine, FloorView, Words } from '../../api/types';
import type { Say } from '../text';

/** What is wrong, and what one should do about it next. */
export interface AlarmText {
  what: string;
  todo: string;
}

/** Who could take up a line: a free counter, one that is paused, one that is closed; in this order. */
export function relief(view: FloorView, line: FloorLine): { counter: FloorCounter; by: 'free' | 'paused' | 'closed' } | null {
  const able = view.counters.filter((c) => c.lines.includes(line.id));
  const free = able.find((c) => c.phase === 'open');
  const paused = able.find((c) => c.phase === 'paused');
  const closed = able.find((c) => c.phase === 'closed');
  if (free) return { counter: free, by: 'free' };
  if (paused) return { counter: paused, by: 'paused' };
  return closed ? { counter: closed, by: 'closed' } : null;
}

export function alarmText(alarm: FloorAlarm, view: FloorView, say: Say, words: (words: Words) => string): AlarmText {
  const line = view.lines.find((l) => l.id === alarm.line) ?? null;
  const counter = view.counters.find((c) => c.no === alarm.counter) ?? null;
  const lineName = line ? words(line.name) : (alarm.line ?? '');
  const counterName = counter ? words(counter.name) : String(alarm.counter ?? '');
  const clerk = counter?.clerkName ?? counter?.clerk ?? counterName;
  const help = line ? relief(view, line) : null;
  const helper = { counter: help ? words(help.counter.name) : '' };
  switch (alarm.kind) {
    case 'panic':
      return { what: say('floor.alarm.panic', { counter: counterName }), todo: say('floor.todo.panic', { name: clerk }) };
    case 'greetLate':
      return { what: say('floor.alarm.greetLate', { visit: alarm.visit }), todo: say('floor.todo.greetLate') };
    case 'waitLimit':
      return {
        what: say(alarm.severity === 'danger' ? 'floor.alarm.waitLimit' : 'floor.alarm.waitLimitNear', { ticket: alarm.ticket, line: lineName }),
        todo: help === null ? say('floor.todo.waitLimitNone') : say(`floor.todo.${({ free: 'waitLimitCounter', paused: 'waitLimitPaused', closed: 'waitLimitOpen' } as const)[help.by]}`, helper),
      };
    case 'noCounterForLine':
      return { what: say('floor.alarm.noCounterForLine', { line: lineName }), todo: help === null ? say('floor.todo.noCounterNone') : say(help.by === 'closed' ? 'floor.todo.noCounterOpen' : 'floor.todo.noCounterPaused', helper) };
    case 'awayTooLong':
      return { what: say('floor.alarm.awayTooLong', { counter: counterName }), todo: say('floor.todo.awayTooLong', { name: clerk }) };
    case 'returnLate':
      return { what: say('floor.alarm.returnLate', { counter: counterName }), todo: say('floor.todo.returnLate', { name: clerk }) };
    case 'dayShouldClose':
      return { what: say('floor.alarm.dayShouldClose'), todo: say('floor.todo.dayShouldClose') };
    case 'printerTrouble': {
      const print = view.prints.findLast((p) => p.ticket === alarm.ticket && p.since === alarm.since);
      return {
        what: say('floor.alarm.printerTrouble', {
          ticket: alarm.ticket ?? say('devices.testPrint'),
          state: say(`words.print.${print?.state ?? 'unknown'}`),
          because: say(`words.trouble.${print?.because ?? 'noAnswer'}`),
        }),
        todo: say('floor.todo.printerTrouble'),
      };
    }
  }
}
