import { useEffect, useRef } from 'react';

/** Arrow keys walk over the buttons inside; up and down by the row as it is drawn. */
export function useArrows() {
  const inside = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const list = inside.current;
    if (!list) return;
    const walk = (event: KeyboardEvent) => {
      const buttons = [...list.querySelectorAll<HTMLButtonElement>('button:enabled')];
      const here = buttons.findIndex((b) => b === document.activeElement);
      const top = buttons[0]?.offsetTop;
      const row = Math.max(1, buttons.filter((b) => b.offsetTop === top).length);
      const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -row, ArrowDown: row }[event.key];
      if (step === undefined || here < 0) return;
      event.preventDefault();
      buttons[Math.min(buttons.length - 1, Math.max(0, here + step))]?.focus();
    };
    list.addEventListener('keydown', walk);
    return () => list.removeEventListener('keydown', walk);
  }, []);
  return inside;
}
