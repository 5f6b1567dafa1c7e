import { expect, test } from 'vitest';
import type { FloorVisit } from '../../api/types';
import { at, floorWith } from '../example';
import { toLookAfter } from './visits';

const visit = (no: number, change: Partial<FloorVisit> = {}): FloorVisit => ({ no, arrivedAt: at(no), greetedAt: null, ticket: null, through: 'guide', ...change });

test('Who_was_not_greeted_comes_first_and_who_has_a_ticket_not_at_all', () => {
  const visits = [visit(1, { greetedAt: at(2) }), visit(2), visit(3, { ticket: 'A001' }), visit(4)];
  expect(toLookAfter(floorWith({ visits })).map((v) => v.no)).toEqual([2, 4, 1]);
});
