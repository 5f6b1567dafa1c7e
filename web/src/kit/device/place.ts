import type { CounterNo, DeviceKind, HallId, PairedDevice } from '../../api/types';

/** The kinds that are pages in a browser. */
export type ScreenKind = Exclude<DeviceKind, 'printer'>;

/** Where a hall's screen stands. */
export interface Place {
  hall: HallId;
  counter: CounterNo | null;
}

/** `?hall=demo&counter=3` for signed-in staff; null: the address does not say. */
export function placeIn(search: string, kind: ScreenKind): Place | null {
  const asked = new URLSearchParams(search);
  const hall = asked.get('hall');
  if (!hall) return null;
  const counter = Number(asked.get('counter'));
  if (kind !== 'window') return { hall, counter: null };
  return Number.isInteger(counter) && counter > 0 ? { hall, counter } : null;
}

/** A device paired for another kind of screen has no place here. */
export function placeOf(device: PairedDevice, kind: ScreenKind): Place | null {
  if (device.kind !== kind || (kind === 'window' && device.counter === null)) return null;
  return { hall: device.hall, counter: device.counter };
}
