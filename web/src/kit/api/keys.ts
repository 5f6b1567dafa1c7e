import { newKey } from './key';
import { isTrouble, maybeDone } from './trouble';

/**
 * Remembers the key of an action whose answer was lost, so that pressing again repeats it instead of doing it twice.
 * An answer, yes or no, ends the action.
 */
export class ActionKeys {
  private open: { action: string; key: string } | null = null;

  keyFor(method: string, path: string, body: object): string {
    const action = `${method} ${path} ${JSON.stringify(body)}`;
    if (this.open?.action !== action) this.open = { action, key: newKey() };
    return this.open.key;
  }

  answered(): void {
    this.open = null;
  }

  failed(thrown: unknown): void {
    if (!isTrouble(thrown) || !maybeDone(thrown)) this.open = null;
  }
}
