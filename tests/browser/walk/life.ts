import type { Hall, Issued } from '../harness/hall';

/** The tickets of a busy hall by where they stand. */
export interface Life {
  waiting: Issued;
  called: Issued;
  serving: Issued;
  parked: Issued;
  missed: Issued;
  done: Issued;
  left: Issued;
}

/**
 * A hall in the middle of its day, each counter in another state:
 * 1 serves (王芳), 2 calls (李强), 3 is paused (刘洋), 4 has just ended and asks for a rating, 5 has left a service, 6 is closed.
 */
export async function liven(hall: Hall): Promise<Life> {
  await hall.open();
  const guide = await hall.as('guide');
  const inMinutes = (n: number) => new Date(Date.now() + n * 60_000).toISOString();

  // A morning that is over: served, rated, missed, left.
  await hall.press('wang', 1, 'open');
  const before = await hall.tickets(6);
  for (const outcome of ['done', 'done', 'mustReturn', 'notPossible', 'done']) await hall.serve('wang', 1, outcome);
  for (const [n, ticket] of before.slice(0, 4).entries()) await guide.post(`/api/ticket/${ticket.token}/rate`, { score: 5 - n });
  await hall.press('wang', 1, 'call');
  await hall.press('wang', 1, 'miss');
  const missed = before[5];

  // A counter of each kind.
  const done = await hall.ticket('payment');
  await hall.press('manager', 4, 'open');
  await hall.serve('manager', 4);
  const parked = await hall.ticket();
  await hall.press('wang', 1, 'call');
  await hall.press('wang', 1, 'start');
  await hall.press('wang', 1, 'park');
  const serving = await hall.ticket('business', { services: ['business', 'payment'] });
  await hall.press('wang', 1, 'call');
  await hall.press('wang', 1, 'start');
  await hall.press('li', 2, 'open');
  const called = await hall.ticket();
  await hall.press('li', 2, 'call');
  await hall.press('liu', 3, 'open');
  await hall.press('liu', 3, 'pause', { reason: 'meal', returnBy: inMinutes(25) });
  await hall.ticket('vip', { class: 'vip' });
  await hall.press('administrator', 5, 'open');
  await hall.press('administrator', 5, 'call');
  await hall.press('administrator', 5, 'start');
  await hall.press('administrator', 5, 'leave-service', { customerConsents: true, returnBy: inMinutes(4) });

  // Who waits, in each line and of many classes.
  const left = await hall.ticket('enquiry');
  await guide.post(`/api/ticket/${left.token}/leave`);
  const [waiting] = await hall.tickets(7);
  await hall.tickets(4, 'payment');
  await hall.tickets(2, 'enquiry');
  await hall.ticket('complaint');
  await hall.ticket('business', { class: 'pregnant' });
  await hall.ticket('business', { class: 'appointment', bookedFor: inMinutes(20) });

  // At the door: one greeted, one not, one helped without a ticket.
  for (let n = 0; n < 3; n++) await guide.post(`${hall.path}/visits`, { through: 'guide' });
  const { view } = await hall.floor<{ visits: { no: number; greetedAt: string | null; ticket: string | null }[] }>();
  const [first, second] = view.visits.filter((visit) => visit.ticket === null && visit.greetedAt === null);
  if (first) await guide.post(`${hall.path}/visits/${first.no}/greet`);
  if (second) await guide.post(`${hall.path}/visits/${second.no}/help`, { how: 'selfService' });

  if (!missed || !waiting) throw new Error('The hall did not come to life');
  return { waiting, called, serving, parked, missed, done, left };
}
