import { useEffect, useRef } from 'react';

const touches = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

/** Calls when nobody has touched this computer for so long. Sleep counts: the age is looked at, not a timer trusted. */
export function useIdle(minutes: number, idle: () => void): void {
  const latest = useRef(idle);
  useEffect(() => {
    latest.current = idle;
  });
  useEffect(() => {
    let touchedAt = performance.now();
    const touch = () => {
      touchedAt = performance.now();
    };
    const look = setInterval(() => {
      if (performance.now() - touchedAt >= minutes * 60_000) latest.current();
    }, 1000);
    for (const kind of touches) addEventListener(kind, touch, { passive: true });
    return () => {
      clearInterval(look);
      for (const kind of touches) removeEventListener(kind, touch);
    };
  }, [minutes]);
}
