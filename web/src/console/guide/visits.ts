import type { FloorView, FloorVisit } from '../../api/types';

/** Whom the guide still has to look after: those not greeted first, then by arrival. Who has a ticket waits for a counter. */
export function toLookAfter(view: FloorView): FloorVisit[] {
  const here = view.visits.filter((v) => v.ticket === null);
  return [...here.filter((v) => v.greetedAt === null), ...here.filter((v) => v.greetedAt !== null)];
}
