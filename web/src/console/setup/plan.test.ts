import { expect, test } from 'vitest';
import { asked, emptyPlan, idFrom } from './plan';

test('A_hall_id_is_made_of_its_english_name', () => {
  expect(['Renmin Road Hall', '  Hall №3 ', 'x'.repeat(40), '营业厅'].map(idFrom)).toEqual(['renmin-road-hall', 'hall-3', 'x'.repeat(32), '']);
});

test('What_is_asked_for_is_trimmed_and_the_password_is_not', () => {
  const plan = { ...emptyPlan({ needed: true, templates: [{ id: 'telecom-hall', name: { zh: '', en: '' }, lines: 5, counters: 6 }] }), company: ' 移动 ', nameZh: '厅 ', nameEn: ' Hall', password: ' secret ' };
  expect(asked(plan)).toMatchObject({ company: '移动', template: 'telecom-hall', hallName: { zh: '厅', en: 'Hall' }, password: ' secret ' });
});
