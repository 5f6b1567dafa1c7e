import type { ReactNode } from 'react';

const signs = {
  wait: 'M12 6v6l4 2.5',
  closed: 'M15.5 4.5a8.5 8.5 0 1 0 5 11.5 7 7 0 0 1-5-11.5z',
  offline: 'M4 4l16 16M5 11.5a11 11 0 0 1 4-2.3M12 9a11 11 0 0 1 7 2.6M8 15a6 6 0 0 1 6-1.4M12 18.8v.2',
  stop: 'M12 7v6M12 16.5v.2',
} as const;

/** A state without choices: what happened, what to do, and the way to do it. */
export function Notice({ sign, title, strong, text, children }: { sign: keyof typeof signs; title: string; strong?: string | undefined; text?: string; children?: ReactNode }) {
  return (
    <section className="kiosk-notice" role="status">
      <svg aria-hidden="true" viewBox="0 0 24 24">
        {sign === 'wait' || sign === 'stop' ? <circle cx="12" cy="12" r="9.5" /> : null}
        <path d={signs[sign]} />
      </svg>
      <h1>{title}</h1>
      {strong ? <p className="kiosk-notice-strong">{strong}</p> : null}
      {text ? <p>{text}</p> : null}
      {children ? <div className="kiosk-notice-ways">{children}</div> : null}
    </section>
  );
}
