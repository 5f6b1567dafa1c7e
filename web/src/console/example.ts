import type { FloorCounter, FloorLine, FloorTicket, FloorView } from '../api/types';

/** A floor for examples in tests: two lines, three counters, nobody there. */
export const nine = '2026-11-22T09:00:00+08:00';
export const at = (minutes: number, seconds = 0): string => new Date(Date.parse(nine) + (minutes * 60 + seconds) * 1000).toISOString();

export const line = (id: string, letter: string, change: Partial<FloorLine> = {}): FloorLine => ({
  id, letter, name: { zh: id, en: id }, waiting: 0, longestWaitSince: null, waitLimitMinutes: 20, openCounters: 1, issued: 0, quota: null, wait: null, closed: null, ...change,
});

export const counter = (no: number, change: Partial<FloorCounter> = {}): FloorCounter => ({
  no, name: { zh: `${no} 号台席`, en: `Counter ${no}` }, lines: ['business', 'payment'], phase: 'open', since: nine, clerk: '1001', clerkName: '李娜', ticket: null,
  recalls: 0, lastCalledAt: null, pause: null, returnBy: null, awayTooLong: false, next: null, called: null, undo: null, undoUntil: null, served: 0, ...change,
});

export const ticket = (no: string, lineId: string, change: Partial<FloorTicket> = {}): FloorTicket => ({
  no, phase: 'waiting', line: lineId, class: 'ordinary', through: 'kiosk', issuedAt: nine, since: nine, waited: 0, counter: null, sentTo: null, misses: 0, postpones: 0,
  services: [{ line: lineId, done: false }], bookedFor: null, subject: null, ...change,
});

export const floorWith = (change: Partial<FloorView>): FloorView => ({
  hall: { zh: '人民路营业厅', en: 'Renmin Road Hall' }, zoneId: 'Asia/Shanghai', dayOpen: true, on: '2026-11-22', opensAt: nine, closesAt: at(540),
  limits: {
    greetWithin: '00:00:15', recallLimit: 3, recallSpacing: '00:00:10', awayLimit: '00:10:00', awayAtOnce: 1, undoWithin: '00:00:30', returnAfter: 3, missLimit: 3,
    postponeLimit: 2, appointmentEarly: '00:10:00', appointmentLate: '00:15:00', rateWithin: '00:30:00', stepOutLimit: 1, stepOutFor: '00:15:00',
  },
  hideUntilCalled: false,
  counters: [counter(1), counter(2), counter(3)], lines: [line('business', 'A'), line('payment', 'B'), line('vip', 'V')], visits: [], tickets: [], alarms: [], prints: [],
  figures: { visits: 0, greeted: 0, greetedInTime: 0, issued: 0, waiting: 0, served: 0, left: 0, missed: 0, meanWaitMinutes: null, meanServiceMinutes: null, rated: 0, ratingNotOffered: 0, meanScore: null },
  ...change,
});
