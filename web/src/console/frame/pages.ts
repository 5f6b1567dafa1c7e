import type { Me } from '../../api/types';

export const pages = ['counter', 'guide', 'floor', 'days', 'messages', 'settings', 'staff', 'devices', 'keys', 'me'] as const;
export type PageName = (typeof pages)[number];

/** One of these opens the page; the host decides each action on it again. */
const needs: Record<PageName, readonly string[]> = {
  counter: ['floor.call'],
  guide: ['floor.guide'],
  floor: ['floor.manage', 'days.see'],
  days: ['days.see'],
  messages: ['messages.see'],
  settings: ['settings.change', 'floor.manage'],
  staff: ['staff.see'],
  devices: ['devices.manage'],
  keys: ['keys.manage'],
  me: [],
};

export const mayOpen = (me: Me, page: PageName): boolean => needs[page].length === 0 || needs[page].some((p) => me.permissions.includes(p));

/** Pages that draw the live floor; the header says whether the picture is fresh. */
export const isLive = (page: PageName | null): boolean => page === 'counter' || page === 'guide' || page === 'floor';

/** `/days/2026-11-22` → `days` */
export const pageOf = (pathname: string): PageName | null => pages.find((p) => pathname === `/${p}` || pathname.startsWith(`/${p}/`)) ?? null;
