import { expect, test } from 'vitest';
import { clockOf } from './clockText';

test('A_time_is_understood_as_it_is_typed', () => {
  expect(['8:30', '08：30', '830', '1745', '8', ' 9.05 '].map(clockOf)).toEqual(['08:30', '08:30', '08:30', '17:45', '08:00', '09:05']);
});

test('What_is_no_time_is_none', () => {
  expect(['', '24:00', '8:60', 'noon', '12345'].map(clockOf)).toEqual([null, null, null, null, null]);
});
