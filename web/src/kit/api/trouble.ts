import type { Problem, Words } from '../../api/types';

/** What a screen needs of a problem document. */
export type Said = Pick<Problem, 'status' | 'name' | 'zh' | 'en'> & Partial<Pick<Problem, 'values'>>;

/** The host answered no: the broken rule's name and a sentence for whoever is at the screen. */
export class Refused extends Error {
  readonly status: number;
  readonly rule: string;
  readonly words: Words;
  readonly values: Record<string, unknown>;

  constructor(problem: Said) {
    super(`${problem.name}: ${problem.en}`);
    this.name = 'Refused';
    this.status = problem.status;
    this.rule = problem.name;
    this.words = { zh: problem.zh, en: problem.en };
    this.values = problem.values ?? {};
  }
}

/** No answer: whether the host did it is not known, so a retry must carry the same key. */
export class Unreachable extends Error {
  readonly words: Words = {
    zh: '连不上服务器，请稍候再试。',
    en: 'The server cannot be reached. Please try again in a moment.',
  };

  constructor(cause?: unknown) {
    super('Unreachable', { cause });
    this.name = 'Unreachable';
  }
}

export type Trouble = Refused | Unreachable;

export function isTrouble(thrown: unknown): thrown is Trouble {
  return thrown instanceof Refused || thrown instanceof Unreachable;
}

/** Whether it may have been done all the same: no answer, or the host itself failed. The same action is then sent again, with its key. */
export function maybeDone(trouble: Trouble): boolean {
  return trouble instanceof Unreachable || trouble.status >= 500;
}
