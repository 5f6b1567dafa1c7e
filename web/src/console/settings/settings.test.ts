import { expect, test } from 'vitest';
import type { HallSettings } from '../../api/types';
import { floorWith } from '../example';
import { changed, classMoved, limitTyped, moved, plainRules, sharesKept, sharesWrong, typedLimit, withCounter, withLine, withOrder, withoutLine } from './draft';
import { differences, rebased } from './difference';
import { wrongIn } from './wrong';

const line = (id: string, letter: string) => ({
  id, letter, width: 3, name: { zh: id, en: id }, needs: { zh: '', en: '' }, dailyQuota: null, issueBeforeOpening: '00:30:00', lastTicketBeforeClosing: '00:15:00', typicalService: '00:08:00',
  waitLimit: '00:20:00', onKiosk: true,
});
const hall: HallSettings = {
  name: { zh: '人民路', en: 'Renmin Road' },
  calendar: { zoneId: 'Asia/Shanghai', rollover: '04:00:00' },
  hours: [...Array.from({ length: 6 }, () => ({ opens: '09:00:00', closes: '18:00:00' })), null],
  lines: [line('a', 'A'), line('b', 'B')],
  counters: [{ no: 1, name: { zh: '一', en: 'one' }, lines: ['a', 'b'], helps: [] }],
  classOrder: [['urgent'], ['vip', 'elderly', 'disabled', 'pregnant', 'withInfant', 'appointment'], ['ordinary']],
  limits: floorWith({}).limits,
};
const paths = (after: HallSettings) => differences(hall, after).map((d) => d.path.join('.'));

test('Nothing_changed_is_no_difference', () => {
  expect(differences(hall, structuredClone(hall))).toEqual([]);
});

test('A_difference_names_the_setting_with_before_and_after', () => {
  expect(differences(hall, { ...hall, lines: changed(hall.lines, 1, { waitLimit: '00:10:00' }) })).toEqual([{ path: ['lines', 'b', 'waitLimit'], before: '00:20:00', after: '00:10:00' }]);
  expect(paths({ ...hall, hours: hall.hours.map((h, i) => (i === 6 ? { opens: '10:00:00', closes: '16:00:00' } : h)) })).toEqual(['hours.d6']);
});

test('A_new_line_is_one_difference_and_a_new_order_another', () => {
  expect(paths(withLine(hall))).toEqual(['lines.line-3']);
  expect(paths({ ...hall, lines: moved(hall.lines, 0, 1) })).toEqual(['lineOrder']);
});

test('A_removed_line_goes_from_the_counters_too', () => {
  const without = withoutLine(hall, 'b');
  expect(without.counters[0]?.lines).toEqual(['a']);
  expect(paths(without)).toEqual(['lines.b', 'counters.1.lines']);
});

test('Mine_on_top_of_theirs_keeps_what_both_changed_apart', () => {
  const mine = { ...hall, lines: changed(hall.lines, 0, { letter: 'X' }), limits: limitTyped(hall.limits, 'recallLimit', 5) };
  const theirs = { ...hall, lines: changed(hall.lines, 1, { letter: 'Y' }), limits: limitTyped(hall.limits, 'awayLimit', 15), name: { zh: '新', en: 'New' } };
  const merged = rebased(hall, mine, theirs);
  expect(merged.lines.map((l) => l.letter)).toEqual(['X', 'Y']);
  expect([merged.limits.recallLimit, merged.limits.awayLimit, merged.name.en]).toEqual([5, '00:15:00', 'New']);
});

test('Mine_on_top_of_theirs_keeps_their_new_counter_and_my_removed_line', () => {
  const merged = rebased(hall, withoutLine(hall, 'b'), withCounter(hall));
  expect(merged.lines.map((l) => l.id)).toEqual(['a']);
  expect(merged.counters.map((c) => c.no)).toEqual([1, 2]);
});

test('The_shares_go_with_their_classes_and_urgent_has_none', () => {
  const shared: HallSettings = { ...hall, choosing: { ...plainRules, shares: [0, 2, 1] } };
  expect(withOrder(shared, [['urgent'], ['vip'], ['elderly', 'disabled', 'pregnant', 'withInfant', 'appointment'], ['ordinary']]).choosing?.shares).toEqual([0, 2, 2, 1]);
  expect(withOrder(shared, [['urgent', 'vip'], ['elderly', 'disabled', 'pregnant', 'withInfant', 'appointment'], ['ordinary']]).choosing?.shares).toEqual([0, 2, 1]);
  expect(sharesKept([0, 0, 0], hall.classOrder)).toEqual([]);
});

test('Groups_that_take_turns_are_neighbours_two_or_more_and_not_too_many', () => {
  expect([[], [0, 2, 1], [0, 1, 0, 1], [0, 3, 0], [0, 11, 10]].map(sharesWrong)).toEqual([null, null, 'neighbours', 'neighbours', 'tooMany']);
  expect(wrongIn({ ...hall, choosing: { ...plainRules, shares: [0, 2, 0] } }).get('choosing.shares')).toBe('neighbours');
});

test('A_changed_rule_is_one_difference', () => {
  expect(paths({ ...hall, choosing: { ...plainRules, ageingEvery: '00:10:00' } })).toEqual(['choosing.ageingEvery']);
});

test('A_class_walks_from_group_to_group_and_an_empty_group_goes', () => {
  const order = [['urgent'], ['vip'], ['ordinary']] as const;
  expect(classMoved(order, 'vip', -1)).toEqual([['urgent', 'vip'], ['ordinary']]);
  expect(classMoved(order, 'urgent', -1)).toEqual([['urgent'], ['vip'], ['ordinary']]);
  expect(classMoved([['vip', 'urgent']], 'urgent', 1)).toEqual([['vip'], ['urgent']]);
  expect(classMoved([['vip', 'urgent']], 'urgent', -1)).toEqual([['urgent'], ['vip']]);
});

test('Limits_are_typed_in_their_own_unit', () => {
  expect([typedLimit(hall.limits, 'awayLimit'), typedLimit(hall.limits, 'greetWithin'), typedLimit(hall.limits, 'missLimit')]).toEqual([10, 15, 3]);
  expect(limitTyped(hall.limits, 'awayLimit', 12).awayLimit).toBe('00:12:00');
});

test('What_is_wrong_is_said_at_its_field', () => {
  const odd = { ...hall, lines: changed(hall.lines, 1, { letter: 'A', name: { zh: ' ', en: 'b' } }), counters: [{ no: 1, name: { zh: '一', en: 'one' }, lines: [] }], hours: [{ opens: '18:00:00', closes: '09:00:00' }, ...hall.hours.slice(1)] };
  expect([...wrongIn(odd)]).toEqual([
    ['hours.0', 'hours'],
    ['lines.0.letter', 'letterTwice'],
    ['lines.1.name.zh', 'required'],
    ['lines.1.letter', 'letterTwice'],
    ['counters.0.lines', 'lines'],
  ]);
  expect(wrongIn(hall).size).toBe(0);
});
