import { Button, Spin } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../../kit/i18n';
import { isTrouble, Refused } from '../../kit/api/trouble';
import { useText } from '../text';
import './states.css';

/** A place that has nothing to show: what happened, what to do, and the way to do it. */
export function Notice({ title, hint, action, quiet = false, wholePage = false }: { title: string; hint?: string | undefined; action?: ReactNode; quiet?: boolean; wholePage?: boolean }) {
  const Title = wholePage ? 'h1' : 'p';
  return (
    <div className={quiet ? 'notice notice-quiet' : 'notice'}>
      <Title className="notice-title">{title}</Title>
      {hint ? <p className="notice-hint">{hint}</p> : null}
      {action}
    </div>
  );
}

/** Says nothing for 300 ms; most answers are here by then. */
export function Loading() {
  const say = useText();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="notice" role="status">
      {slow ? (
        <>
          <Spin />
          <p className="notice-hint">{say('common.loading')}</p>
        </>
      ) : null}
    </div>
  );
}

/** Why a page could not be read, and the way to try again. */
export function Failed({ error, again }: { error: unknown; again?: (() => void) | undefined }) {
  const say = useText();
  const words = useWords();
  const title = isTrouble(error) && error instanceof Refused ? words(error.words) : say('common.unreachable');
  return (
    <div role="alert">
      <Notice title={title} action={again ? <Button onClick={again}>{say('common.again')}</Button> : null} />
    </div>
  );
}
