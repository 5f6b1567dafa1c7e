import type { HallSettings } from '../../api/types';
import { rulesOf, sharesWrong } from './draft';

export type WrongText = 'required' | 'letter' | 'letterTwice' | 'id' | 'idTwice' | 'noTwice' | 'hours' | 'lines' | 'neighbours' | 'tooMany';

/**
 * What cannot be saved as it is typed, by field, so that it is said where it was typed: `lines.2.letter` → letterTwice.
 * The host checks everything again and has the last word.
 */
export function wrongIn(settings: HallSettings): Map<string, WrongText> {
  const wrong = new Map<string, WrongText>();
  const required = (at: string, text: string) => {
    if (text.trim() === '') wrong.set(at, 'required');
  };
  required('name.zh', settings.name.zh);
  required('name.en', settings.name.en);
  settings.hours.forEach((h, i) => {
    if (h && h.closes <= h.opens) wrong.set(`hours.${i}`, 'hours');
  });
  settings.lines.forEach((l, i) => {
    const others = settings.lines.filter((_, n) => n !== i);
    required(`lines.${i}.name.zh`, l.name.zh);
    required(`lines.${i}.name.en`, l.name.en);
    if (!/^[A-Z]{1,2}$/.test(l.letter)) wrong.set(`lines.${i}.letter`, 'letter');
    else if (others.some((o) => o.letter === l.letter)) wrong.set(`lines.${i}.letter`, 'letterTwice');
    if (!/^[a-z0-9][a-z0-9-]{0,31}$/.test(l.id)) wrong.set(`lines.${i}.id`, 'id');
    else if (others.some((o) => o.id === l.id)) wrong.set(`lines.${i}.id`, 'idTwice');
  });
  settings.counters.forEach((c, i) => {
    required(`counters.${i}.name.zh`, c.name.zh);
    required(`counters.${i}.name.en`, c.name.en);
    if (settings.counters.some((o, n) => n !== i && o.no === c.no)) wrong.set(`counters.${i}.no`, 'noTwice');
    if (c.lines.length === 0) wrong.set(`counters.${i}.lines`, 'lines');
  });
  const shares = sharesWrong(rulesOf(settings).shares);
  if (shares) wrong.set('choosing.shares', shares);
  return wrong;
}
