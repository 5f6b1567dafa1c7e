import type { BoardCall } from '../api/types';

const digits = '零一二三四五六七八九';

/** `A007` → `A 零零七`: a number is read figure by figure, or it is heard as "seven". */
export function readZh(ticket: string): string {
  return ticket.replace(/^[A-Z]+/, (letters) => `${Array.from(letters).join(' ')} `).replace(/\d/g, (d) => digits[Number(d)] ?? d);
}

/** `A007` → `A 0 0 7` */
export function readEn(ticket: string): string {
  return Array.from(ticket).join(' ');
}

export interface Sentence {
  language: 'zh-CN' | 'en';
  text: string;
}

/** What is said for a call: Chinese first, then English where the hall wants both. */
export function sentences(call: BoardCall, english: boolean): Sentence[] {
  const zh: Sentence = { language: 'zh-CN', text: `请 ${readZh(call.ticket)} 号到 ${call.counterName.zh}` };
  const en: Sentence = { language: 'en', text: `Number ${readEn(call.ticket)}, please go to ${call.counterName.en}` };
  return english ? [zh, en] : [zh];
}
