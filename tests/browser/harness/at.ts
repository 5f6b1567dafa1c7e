import type { Locator, Page } from '@playwright/test';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A button of the counter page by its word; its key may stand before it and a countdown after it. */
export const press = (page: Page, word: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^(F\\d+|Ctrl\\+Z|Enter|Esc)?\\s*${escaped(word)}(\\s*\\d+ ?(秒后|秒内|s)|\\s*in \\d+ s)?$`) });

/** The number that is called, served or next at a clerk's counter. */
export const atCounter = (page: Page): Locator => page.locator('.present-no');

/** The call that takes half of the board. */
export const onBoard = (page: Page): Locator => page.locator('.board-call');

/** A line on the kiosk. */
export const kioskLine = (page: Page, name: string): Locator => page.getByRole('button', { name });

/** A counter's tile on the duty manager's page. */
export const tile = (page: Page, name: string): Locator => page.getByRole('article', { name });

/** A figure of the duty manager's day. */
export const figure = (page: Page, name: string): Locator => page.locator('.figures > div').filter({ has: page.getByText(name, { exact: true }) }).getByRole('definition');

/** Takes a ticket in two touches; the number that the kiosk shows. */
export async function takeTicket(kiosk: Page, line: string, take = '取号'): Promise<string> {
  await kioskLine(kiosk, line).tap();
  await kiosk.getByRole('button', { name: take, exact: true }).tap();
  return (await kiosk.locator('.kiosk-number').innerText()).trim();
}

/** The address in the ticket's QR code. */
export async function ticketAddress(page: Page): Promise<string> {
  const answer = await page.waitForResponse((response) => response.url().endsWith('/tickets') && response.request().method() === 'POST');
  return ((await answer.json()) as { ticket: { url: string } }).ticket.url;
}
