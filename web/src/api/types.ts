import type { BusinessCalendar, CounterPlan, DayEntry, FloorLimits, HallName, Line, LiveFloorView, StaffEntry, TicketView } from './generated';

export type * from './generated';

// Words for what is plain text or a number on the wire.

export type TicketNo = TicketView['ticket'];
export type CounterNo = CounterPlan['no'];
export type LineId = Line['id'];
export type HallId = HallName['id'];
export type StaffId = StaffEntry['staffNo'];

/** ISO 8601 with offset. */
export type Instant = TicketView['issuedAt'];
/** `2026-11-22` */
export type DateOnly = DayEntry['on'];
/** `09:00:00` */
export type TimeOnly = BusinessCalendar['rollover'];
/** `00:10:00` */
export type TimeSpan = FloorLimits['greetWithin'];

/** One picture of a live page, whichever. */
export type LiveMessage<TView> = Omit<LiveFloorView, 'view'> & { view: TView };
