import type { IssuedTicket, KioskLine, KioskView, LineId, PrintState } from '../api/types';
import { maybeDone, type Trouble } from '../kit/api/trouble';

/** What happens with the paper slip. `none`: this kiosk has no printer; `failed`: nothing came out, and it can be tried again. */
export type Paper = 'none' | 'printing' | 'ask' | 'out' | 'failed' | 'missing';

export type Step =
  | { at: 'choose' }
  /** @param services Chosen so far, in the order they will be served. */
  | { at: 'more'; services: LineId[] }
  | { at: 'confirm'; services: LineId[] }
  | { at: 'issuing'; services: LineId[]; key: string }
  | { at: 'refused'; services: LineId[]; key: string; trouble: Trouble }
  /** @param job What the ticket printer does for it now; null: the browser prints, or nobody does. */
  | { at: 'issued'; ticket: IssuedTicket; paper: Paper; job: string | null };

export interface Journey {
  step: Step;
  page: number;
  elder: boolean;
  /** `performance.now()` of the last touch or change of step; rest is counted from it. */
  since: number;
}

export type Event =
  | { type: 'line'; line: LineId; at: number }
  | { type: 'more'; at: number }
  | { type: 'chosen'; at: number }
  | { type: 'take'; key: string; at: number }
  | { type: 'retry'; newKey: string; at: number }
  | { type: 'issued'; key: string; ticket: IssuedTicket; at: number }
  | { type: 'failed'; key: string; trouble: Trouble; at: number }
  | { type: 'printed'; ok: boolean; at: number }
  /** The ticket printer's job is so far now. */
  | { type: 'job'; job: string; state: PrintState; at: number }
  /** The same number once more; `job` when it is known. */
  | { type: 'again'; job: string | null; at: number }
  | { type: 'paper'; out: boolean; at: number }
  | { type: 'back'; at: number }
  | { type: 'page'; to: number; at: number }
  | { type: 'elder'; at: number }
  | { type: 'rest'; at: number };

export const atMost = 6;
export const restAfterTicket = 12_000;
export const restAfterTouch = 40_000;

export const rest = (at: number): Journey => ({ step: { at: 'choose' }, page: 0, elder: false, since: at });

/** Where a customer stands at the kiosk, after each touch and answer. */
export function next(journey: Journey, event: Event): Journey {
  const { step } = journey;
  const go = (to: Step): Journey => ({ ...journey, step: to, since: event.at });
  switch (event.type) {
    case 'line':
      if (step.at === 'choose') return go({ at: 'confirm', services: [event.line] });
      if (step.at !== 'more') return journey;
      if (step.services.includes(event.line)) return go({ ...step, services: step.services.filter((line) => line !== event.line) });
      return step.services.length < atMost ? go({ ...step, services: [...step.services, event.line] }) : journey;
    case 'more':
      return step.at === 'confirm' ? go({ at: 'more', services: step.services }) : journey;
    case 'chosen':
      return step.at === 'more' && step.services.length > 0 ? go({ at: 'confirm', services: step.services }) : journey;
    case 'take':
      // A second press finds the step already issuing, so it cannot make a second ticket.
      return step.at === 'confirm' ? go({ at: 'issuing', services: step.services, key: event.key }) : journey;
    case 'retry':
      // Refused: decided, so a new action. No answer: perhaps done, so the same action again.
      return step.at === 'refused' ? go({ at: 'issuing', services: step.services, key: maybeDone(step.trouble) ? step.key : event.newKey }) : journey;
    case 'issued':
      return step.at === 'issuing' && step.key === event.key ? go({ at: 'issued', ticket: event.ticket, paper: event.ticket.paper === 'none' ? 'none' : 'printing', job: event.ticket.print }) : journey;
    case 'failed':
      return step.at === 'issuing' && step.key === event.key ? go({ at: 'refused', services: step.services, key: step.key, trouble: event.trouble }) : journey;
    case 'printed':
      return step.at === 'issued' && step.paper === 'printing' ? go({ ...step, paper: event.ok ? 'ask' : 'missing' }) : journey;
    case 'job': {
      if (step.at !== 'issued' || step.job !== event.job) return journey;
      const paper = paperOf(step.paper, event.state);
      return paper === step.paper ? journey : go({ ...step, paper });
    }
    case 'again':
      if (step.at !== 'issued') return journey;
      return event.job === null ? go({ ...step, paper: 'printing', job: null }) : step.paper === 'printing' && step.job === null ? go({ ...step, job: event.job }) : journey;
    case 'paper':
      return step.at === 'issued' && step.paper === 'ask' ? go({ ...step, paper: event.out ? 'out' : 'missing' }) : journey;
    case 'back':
      if (step.at === 'more') return go({ at: 'choose' });
      return step.at === 'confirm' || step.at === 'refused' ? go({ at: 'choose' }) : journey;
    case 'page':
      return { ...journey, page: event.to, since: event.at };
    case 'elder':
      return { ...journey, elder: !journey.elder, page: 0, since: event.at };
    case 'rest':
      return rest(event.at);
  }
}

/** News may come late: what is known of the paper then counts for more than what was asked. */
function paperOf(paper: Paper, job: PrintState): Paper {
  if (job === 'confirmed') return paper === 'printing' || paper === 'ask' ? 'out' : paper;
  if (paper !== 'printing') return paper;
  return job === 'unknown' ? 'ask' : job === 'failed' ? 'failed' : paper;
}

/** When the screen goes back to rest by itself, in seconds from now; null: it is at rest, or waits for an answer. */
export function secondsToRest(journey: Journey, now: number): number | null {
  const { step } = journey;
  if (step.at === 'issuing') return null;
  if (step.at === 'choose' && journey.page === 0 && !journey.elder) return null;
  const limit = step.at === 'issued' && step.paper !== 'printing' ? restAfterTicket : restAfterTouch;
  return Math.max(0, Math.ceil((journey.since + limit - now) / 1000));
}

/** The lines of one page. Elder mode halves the choices. */
export function pageOf<T>(lines: T[], page: number, elder: boolean): { shown: T[]; pages: number; page: number } {
  const size = elder ? atMost / 2 : atMost;
  const pages = Math.max(1, Math.ceil(lines.length / size));
  const here = Math.min(page, pages - 1);
  return { shown: lines.slice(here * size, (here + 1) * size), pages, page: here };
}

/** Why nobody can take a ticket at all; null: they can. */
export function shut(view: KioskView): 'day' | 'empty' | null {
  if (!view.dayOpen) return 'day';
  return view.lines.length === 0 ? 'empty' : null;
}

/** A customer would be called at once; nobody waiting alone does not say so, while no counter serves the line. */
export function nobodyBefore(line: KioskLine): boolean {
  return line.waiting === 0 && line.wait?.toMinutes === 0;
}
