import { useEffect, useRef } from 'react';

/** The name of a pressed key: `F2`, `Ctrl+Z`, `Alt+L`, `Shift+F9`, `1`. */
export function nameOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string {
  const one = event.key.length === 1;
  const held = `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey && !one ? 'Shift+' : ''}`;
  return held + (one ? event.key.toUpperCase() : event.key);
}

/** Whether this key would type something, so that it belongs to the field and not to the page. */
function types(event: KeyboardEvent): boolean {
  const field = event.target instanceof HTMLElement && (event.target.isContentEditable || (event.target.matches('input, textarea, select') && !event.target.matches('[type=radio], [type=checkbox]')));
  const functionKey = /^F\d+$/.test(event.key);
  return field && !functionKey && !event.altKey;
}

/** Enter on a button presses that button. */
const presses = (event: KeyboardEvent) => event.key === 'Enter' && event.target instanceof HTMLElement && event.target.closest('button, a') !== null;

const dialogIsOpen = () => document.querySelector('[role=dialog][aria-modal=true]:not([style*="display: none"])') !== null;

/**
 * A page's keys. A key that is held down counts once; while a dialog is open its own keys count and the page's do not.
 * @param inDialog True for the keys of a dialog.
 */
export function useKeys(keys: Record<string, (() => void) | undefined>, inDialog = false): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const press = latest.current[nameOf(event)];
      if (!press || types(event) || presses(event) || dialogIsOpen() !== inDialog) return;
      event.preventDefault();
      if (!event.repeat) press();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [inDialog]);
}
