import { beforeAll, expect, test } from 'vitest';
import type { Me } from '../api/types';
import { drawn } from '../kit/drawn';
import { startTexts } from '../kit/i18n';
import type { House } from './door';
import { DoorScreen } from './DoorScreen';
import { texts } from './texts';

beforeAll(() => startTexts(texts));

const nothing: House = { setup: null, demo: null, me: null, hall: null, counters: [] };
const me: Me = { staffNo: '1003', name: '王芳', roles: ['clerk'], permissions: ['device.act'], halls: [], home: '/console/#/counter', mustChangePassword: false, hasPin: false, twoFactor: false, mustSetUpTwoFactor: false, recoveryCodesLeft: 0, demo: true };
const hall = { id: 'demo', name: { zh: '人民路营业厅', en: 'Renmin Road' } };
const demo = { hall: 'demo', speed: 60, paused: false, now: '2026-11-22T10:00:00+08:00', staff: [{ staffNo: '1003', name: '王芳', role: 'clerk', password: 'demo-1003' }] };
const touch = { signIn: () => undefined, screen: () => false, demo: () => undefined };
const screen = (house: Partial<House>) => drawn(<DoorScreen state={{ at: 'here', house: { ...nothing, ...house } }} busy={false} trouble={null} touch={touch} />);
const links = (html: string) => [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map((m) => m[1]);

test('Pages_are_opened_paired_or_in_ones_hall', () => {
  expect(links(screen({}).html)).toEqual(['/kiosk/', '/board/', '/window/', '/console/']);
  expect(links(screen({ me, hall, counters: [1, 2] }).html)).toEqual([
    '/kiosk/?hall=demo', '/board/?hall=demo', '/window/?hall=demo&amp;counter=1', '/window/?hall=demo&amp;counter=1', '/window/?hall=demo&amp;counter=2', '/console/#/counter',
  ]);
  expect(links(screen({ me: { ...me, permissions: [] }, hall }).html)[0]).toBe('/kiosk/');
});

test('The_demo_says_who_to_sign_in_as_and_how_fast_it_runs', () => {
  const { text, html } = screen({ demo });
  expect(text).toContain('王芳 营业员 · 1003');
  expect(text).toContain('密码 demo-1003');
  expect(text).toContain('屏幕会以管理员身份打开');
  expect(screen({ demo, me, hall }).text).not.toContain('屏幕会以管理员身份打开');
  expect(html).toMatch(/aria-pressed="true"[^>]*>60 倍/);
});

test('A_new_installation_leads_to_its_set_up', () => {
  expect(links(screen({ setup: { needed: true, templates: [] } }).html)[0]).toBe('/console/#/setup');
});
