// The records of the API by the names they have on the server.

export type TicketNo = string;
export type CounterNo = number;
export type LineId = string;
export type VisitNo = number;
export type StaffId = string;
export type HallId = string;
export type SubjectId = string;

/** ISO 8601 with offset. */
export type Instant = string;
/** `2026-11-22` */
export type DateOnly = string;
/** `09:00:00` */
export type TimeOnly = string;
/** `00:10:00` */
export type TimeSpan = string;

export interface Words {
  zh: string;
  en: string;
}

export interface WaitRange {
  fromMinutes: number;
  toMinutes: number;
}

export type Channel = 'kiosk' | 'guide' | 'phone' | 'counter';
export type ChoiceReason = 'onlyOne' | 'sentHere' | 'classFirst' | 'waitedLongest';
export type CustomerClass = 'ordinary' | 'elderly' | 'disabled' | 'pregnant' | 'withInfant' | 'vip' | 'appointment' | 'urgent';
export type HelpedBy = 'answered' | 'selfService' | 'phoneChannel' | 'otherHall';
export type PauseReason = 'away' | 'meal' | 'training' | 'internal' | 'fault';
export type ServiceOutcome = 'done' | 'mustReturn' | 'notPossible' | 'givenUp';
export type CounterPhase = 'closed' | 'open' | 'calling' | 'serving' | 'leftService' | 'paused';
export type TicketPhaseName = 'waiting' | 'called' | 'serving' | 'parked' | 'missed' | 'done' | 'left' | 'void';

// Live views

export interface LiveMessage<TView> {
  topic: string;
  /** A higher one than before: the log was restored; start over. */
  epoch: number;
  /** The last fact in the picture; never goes back inside an epoch. */
  seq: number;
  /** The host's clock; ages count from it. */
  now: Instant;
  /** How fast the host's clock runs: 1, or the demo's speed; 0 while the demo is paused. */
  speed: number;
  view: TView;
}

export interface BoardView {
  hall: Words;
  zoneId: string;
  dayOpen: boolean;
  /** Newest first, at most 8. */
  calls: BoardCall[];
  lines: BoardLine[];
  counters: BoardCounter[];
}

export interface BoardCall {
  /** Grows by one with each call and recall of the day. */
  no: number;
  ticket: TicketNo;
  counter: CounterNo;
  counterName: Words;
  /** 1 for the call, 2 and more for recalls. */
  times: number;
  /** True while the customer has not come to the counter yet. */
  pending: boolean;
  at: Instant;
}

export interface BoardLine {
  id: LineId;
  name: Words;
  waiting: number;
  /** In likely order, at most 5. */
  next: TicketNo[];
  wait: WaitRange | null;
}

export interface BoardCounter {
  no: CounterNo;
  name: Words;
  phase: CounterPhase;
  ticket: TicketNo | null;
}

export interface KioskView {
  hall: Words;
  zoneId: string;
  dayOpen: boolean;
  opensAt: Instant | null;
  lines: KioskLine[];
}

export interface KioskLine {
  id: LineId;
  letter: string;
  name: Words;
  needs: Words;
  waiting: number;
  wait: WaitRange | null;
  /** The name of the refusal a ticket would get now; null: open. */
  closed: string | null;
}

export interface WindowView {
  hall: Words;
  zoneId: string;
  counter: CounterNo;
  counterName: Words;
  phase: CounterPhase;
  ticket: TicketNo | null;
  clerk: StaffId | null;
  clerkName: string | null;
  pause: PauseReason | null;
  returnBy: Instant | null;
  rateTicket: TicketNo | null;
}

export interface TicketView {
  hall: Words;
  zoneId: string;
  ticket: TicketNo;
  phase: TicketPhaseName;
  line: Words;
  needs: Words;
  /** 1: next. Null when not waiting. */
  place: number | null;
  wait: WaitRange | null;
  counter: CounterNo | null;
  counterName: Words | null;
  postponesLeft: number;
  canLeave: boolean;
  canReturn: boolean;
  canRate: boolean;
  score: number | null;
  issuedAt: Instant;
  services: Words[];
}

export interface FloorView {
  hall: Words;
  zoneId: string;
  dayOpen: boolean;
  on: DateOnly | null;
  opensAt: Instant | null;
  closesAt: Instant | null;
  limits: FloorLimits;
  counters: FloorCounter[];
  lines: FloorLine[];
  visits: FloorVisit[];
  tickets: FloorTicket[];
  alarms: FloorAlarm[];
  figures: FloorFigures;
}

export interface FloorCounter {
  no: CounterNo;
  name: Words;
  lines: LineId[];
  phase: CounterPhase;
  since: Instant | null;
  clerk: StaffId | null;
  clerkName: string | null;
  ticket: TicketNo | null;
  recalls: number;
  lastCalledAt: Instant | null;
  pause: PauseReason | null;
  returnBy: Instant | null;
  awayTooLong: boolean;
  next: FloorNext | null;
  /** The name of the fact that can be taken back (TicketCalled …); null: none. */
  undo: string | null;
  undoUntil: Instant | null;
  served: number;
}

export interface FloorNext {
  ticket: TicketNo;
  why: ChoiceReason;
}

export interface FloorLine {
  id: LineId;
  letter: string;
  name: Words;
  waiting: number;
  longestWaitSince: Instant | null;
  waitLimitMinutes: number;
  openCounters: number;
  issued: number;
  quota: number | null;
  wait: WaitRange | null;
  closed: string | null;
}

export interface FloorVisit {
  no: VisitNo;
  arrivedAt: Instant;
  greetedAt: Instant | null;
  ticket: TicketNo | null;
  through: Channel;
}

export interface FloorTicket {
  no: TicketNo;
  phase: TicketPhaseName;
  line: LineId;
  class: CustomerClass;
  through: Channel;
  issuedAt: Instant;
  since: Instant;
  /** Seconds up to `since`; while waiting the rest counts from there. */
  waited: number;
  counter: CounterNo | null;
  sentTo: CounterNo | null;
  misses: number;
  postpones: number;
  services: FloorService[];
  bookedFor: Instant | null;
  subject: SubjectId | null;
}

export interface FloorService {
  line: LineId;
  done: boolean;
}

export type FloorAlarmKind = 'greetLate' | 'waitLimit' | 'awayTooLong' | 'noCounterForLine' | 'returnLate' | 'dayShouldClose';
export type FloorAlarmSeverity = 'warning' | 'danger';

export interface FloorAlarm {
  kind: FloorAlarmKind;
  severity: FloorAlarmSeverity;
  since: Instant;
  line: LineId | null;
  counter: CounterNo | null;
  visit: VisitNo | null;
  ticket: TicketNo | null;
}

export interface FloorFigures {
  visits: number;
  greeted: number;
  greetedInTime: number;
  issued: number;
  waiting: number;
  served: number;
  left: number;
  missed: number;
  meanWaitMinutes: number | null;
  meanServiceMinutes: number | null;
  rated: number;
  ratingNotOffered: number;
  meanScore: number | null;
}

// The day in figures

export interface DayListed {
  on: DateOnly;
  closed: boolean;
  issued: number;
  served: number;
}

export interface DaySummary {
  hall: Words;
  zoneId: string;
  on: DateOnly;
  closed: boolean;
  forcedClose: boolean;
  asOfSeq: number;
  totals: FloorFigures;
  waits: WaitStatistics | null;
  services: WaitStatistics | null;
  waitBuckets: WaitBucket[];
  halfHours: HalfHour[];
  lines: LineSummary[];
  counters: CounterSummary[];
  outcomes: OutcomeCount[];
  scores: ScoreCount[];
  leftOver: TicketNo[];
}

/** All in minutes. */
export interface WaitStatistics {
  count: number;
  mean: number;
  p50: number;
  p90: number;
  p95: number;
  max: number;
}

export interface WaitBucket {
  fromMinutes: number;
  toMinutes: number | null;
  count: number;
}

export interface HalfHour {
  at: Instant;
  issued: number;
  called: number;
  meanWaitMinutes: number | null;
  meanCountersOpen: number | null;
}

export interface LineSummary {
  id: LineId;
  name: Words;
  issued: number;
  served: number;
  left: number;
  missed: number;
  waits: WaitStatistics | null;
  overLimit: number;
}

export interface CounterSummary {
  no: CounterNo;
  name: Words;
  served: number;
  servingMinutes: number;
  openMinutes: number;
  pausedMinutes: number;
  awayMinutes: number;
  utilisation: number | null;
  meanScore: number | null;
}

export interface OutcomeCount {
  outcome: ServiceOutcome;
  count: number;
}

export interface ScoreCount {
  score: number;
  count: number;
}

// Settings

export interface HallSettings {
  name: Words;
  calendar: BusinessCalendar;
  /** Monday first; null: closed that day. */
  hours: (OpeningHours | null)[];
  lines: Line[];
  counters: CounterPlan[];
  classOrder: CustomerClass[][];
  limits: FloorLimits;
}

export interface BusinessCalendar {
  zoneId: string;
  rollover: TimeOnly;
}

export interface OpeningHours {
  opens: TimeOnly;
  closes: TimeOnly;
}

export interface Line {
  id: LineId;
  letter: string;
  width: number;
  name: Words;
  needs: Words;
  dailyQuota: number | null;
  issueBeforeOpening: TimeSpan;
  lastTicketBeforeClosing: TimeSpan;
  typicalService: TimeSpan;
  waitLimit: TimeSpan;
  onKiosk: boolean;
}

export interface CounterPlan {
  no: CounterNo;
  name: Words;
  lines: LineId[];
}

export interface FloorLimits {
  greetWithin: TimeSpan;
  recallLimit: number;
  recallSpacing: TimeSpan;
  awayLimit: TimeSpan;
  awayAtOnce: number;
  undoWithin: TimeSpan;
  returnAfter: number;
  missLimit: number;
  postponeLimit: number;
  appointmentEarly: TimeSpan;
  appointmentLate: TimeSpan;
  rateWithin: TimeSpan;
}

export interface SettingsAnswer {
  seq: number;
  settings: HallSettings;
}

// Commands' answers

export interface StoredFact {
  seq: number;
  at: Instant;
  /** The stored name, e.g. `floor.ticket-called`. */
  name: string;
  fact: Record<string, unknown>;
}

export interface Accepted {
  stream: string;
  epoch: number;
  firstSeq: number;
  lastSeq: number;
  facts: StoredFact[];
}

export interface IssuedTicket {
  no: TicketNo;
  token: string;
  ahead: number;
  wait: WaitRange | null;
  line: Words;
  needs: Words;
  issuedAt: Instant;
  /** The phone ticket's address. */
  url: string;
}

export interface TicketAccepted extends Accepted {
  ticket: IssuedTicket;
}

/** RFC 9457, with the broken rule's name and a sentence in both languages. */
export interface Problem {
  type?: string;
  title?: string;
  status: number;
  name: string;
  zh: string;
  en: string;
  values?: Record<string, unknown>;
}

// People, devices, demo

export interface HallListed {
  id: HallId;
  name: Words;
}

export interface HallState extends HallListed {
  dayOpen: boolean;
  on: DateOnly | null;
}

export interface Me {
  staffNo: StaffId;
  name: string;
  roles: string[];
  permissions: string[];
  halls: HallListed[];
  home: string;
  mustChangePassword: boolean;
  hasPin: boolean;
  demo: boolean;
}

export interface SetupState {
  needed: boolean;
  templates: SetupTemplate[];
}

export interface SetupTemplate {
  id: string;
  name: Words;
  lines: number;
  counters: number;
}

export interface Role {
  id: string;
  name: Words;
  permissions: string[];
}

export interface StaffMember {
  staffNo: StaffId;
  name: string;
  roles: string[];
  halls: HallId[];
  skills: LineId[];
  active: boolean;
  locked: boolean;
  hasPin: boolean;
}

export interface ImportAnswer {
  rows: ImportRow[];
  added: number;
  changed: number;
  same: number;
  refused: number;
}

export interface ImportRow {
  line: number;
  staffNo: string;
  name: string;
  action: 'add' | 'change' | 'same' | 'refused';
  because?: Words;
}

export type DeviceKind = 'kiosk' | 'board' | 'window';

export interface PairedDevice {
  id: string;
  kind: DeviceKind;
  hall: HallId;
  counter: CounterNo | null;
  name?: string;
}

export interface DeviceListed {
  id: string;
  kind: DeviceKind;
  counter: CounterNo | null;
  name: string;
  pairedAt: Instant | null;
  lastSeenAt: Instant | null;
  online: boolean;
}

export interface DeviceCode {
  id: string;
  code: string;
  expiresAt: Instant;
}

export interface DemoState {
  hall: HallId;
  speed: number;
  paused: boolean;
  now: Instant;
  staff: DemoPerson[];
}

export interface DemoPerson {
  staffNo: StaffId;
  name: string;
  role: string;
  password: string;
}
