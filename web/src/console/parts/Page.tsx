import type { ReactNode } from 'react';
import './page.css';

/** A page under the header: its title, what belongs to it at the right, its content. */
export function Page({ title, aside, children, full = false }: { title: ReactNode; aside?: ReactNode; children: ReactNode; full?: boolean }) {
  return (
    <div className={full ? 'page page-full' : 'page'}>
      <header className="page-head">
        <h1>{title}</h1>
        <div className="page-aside">{aside}</div>
      </header>
      {children}
    </div>
  );
}

/** A raised part of a page with a heading of its own. */
export function Panel({ title, aside, children, className = '' }: { title?: ReactNode; aside?: ReactNode; children: ReactNode; className?: string }) {
  return (
    <section className={`panel ${className}`}>
      {title ? (
        <header className="panel-head">
          <h2>{title}</h2>
          <div className="page-aside">{aside}</div>
        </header>
      ) : null}
      {children}
    </section>
  );
}
