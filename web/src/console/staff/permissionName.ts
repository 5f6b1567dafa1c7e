import type { Say } from '../text';

const named = [
  'self', 'device.act', 'devices.manage', 'floor.see', 'floor.call', 'floor.choose', 'floor.guide', 'floor.manage', 'floor.ticket', 'days.see', 'facts.read', 'messages.see', 'messages.manage', 'settings.see', 'settings.change', 'staff.see',
  'staff.manage', 'people.find', 'people.reveal', 'people.forget', 'keys.manage', 'halls.manage',
] as const;

type Underscored<T extends string> = T extends `${infer A}.${infer B}` ? `${A}_${B}` : T;

/** A permission in words; one that the console does not know yet only by its name. */
export function permissionName(say: Say, permission: string): string {
  const known = named.find((n) => n === permission);
  return known ? say(`staff.may.${known.replace('.', '_') as Underscored<(typeof named)[number]>}`) : '';
}
