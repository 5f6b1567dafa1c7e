import { useTranslation } from 'react-i18next';
import type { DemoState, Me } from '../api/types';
import { roleOf, speeds } from './door';
import type { DoorTouch } from './DoorScreen';

/** The demo's own controls: who to be, and how fast the day goes by. */
export function Demo({ demo, me, busy, touch }: { demo: DemoState; me: Me | null; busy: boolean; touch: DoorTouch }) {
  const { t } = useTranslation('door');
  return (
    <section className="door-demo" aria-labelledby="demo">
      <div className="door-demo-head">
        <h2 id="demo">{t('demo.title')}</h2>
        <div className="door-speed" role="group" aria-label={t('demo.speed')}>
          <span>{t('demo.speed')}</span>
          {speeds.map((speed) => (
            <button key={speed} type="button" disabled={busy} aria-pressed={!demo.paused && demo.speed === speed} onClick={() => touch.demo({ speed, paused: false })}>
              {t('demo.times', { speed })}
            </button>
          ))}
          <button type="button" disabled={busy} aria-pressed={demo.paused} onClick={() => touch.demo({ paused: !demo.paused })}>
            {t(demo.paused ? 'demo.resume' : 'demo.pause')}
          </button>
        </div>
      </div>
      <p className="door-muted">{t('demo.how')}</p>
      <ul className="door-people">
        {demo.staff.map((person) => (
          <li key={person.staffNo}>
            <button type="button" disabled={busy} aria-current={person.staffNo === me?.staffNo} onClick={() => touch.signIn(person)}>
              <span className="sr-only">{t('demo.signIn')} </span>
              <strong>{person.name}</strong>
              <span>
                {t(`role.${roleOf(person.role)}`)} · {person.staffNo}
              </span>
            </button>
            <p>
              {t('demo.password')} <code>{person.password}</code>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
