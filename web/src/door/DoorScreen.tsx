import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DemoSignIn } from '../api/types';
import type { Trouble } from '../kit/api/trouble';
import { useWords } from '../kit/i18n';
import { LanguageSwitch } from '../kit/LanguageSwitch';
import { TroubleLine } from '../kit/Trouble';
import { Demo } from './Demo';
import { mayOpen, screenAt, type House } from './door';
import type { HouseState } from './useHouse';

export interface DoorTouch {
  signIn: (person: DemoSignIn) => void;
  /** True: it is being opened with a sign-in; false: the link leads there. */
  screen: (address: string) => boolean;
  demo: (change: { speed?: number; paused?: boolean }) => void;
}

/** What stands on the front door: a function of what this installation offers. */
export function DoorScreen({ state, busy, trouble, touch }: { state: HouseState; busy: boolean; trouble: Trouble | null; touch: DoorTouch }) {
  const { t } = useTranslation('door');
  const words = useWords();
  const { house } = state;
  return (
    <div className="door">
      <header className="door-header">
        <img src="/icon.svg" alt="" width="48" height="48" />
        <div>
          <h1>{t('name')}</h1>
          <p>{house?.me && house.hall ? words(house.hall.name) : t('what')}</p>
        </div>
        <LanguageSwitch className="door-language" />
      </header>
      <main className="door-main">
        {state.at === 'offline' ? (
          <p className="door-notice" role="status">
            {t('offline')}
          </p>
        ) : null}
        {house?.setup?.needed ? (
          <section className="door-notice">
            <h2>{t('setup.title')}</h2>
            <p>{t('setup.text')}</p>
            <a className="door-primary" href="/console/#/setup">
              {t('setup.go')}
            </a>
          </section>
        ) : null}
        {house?.demo ? <Demo demo={house.demo} me={house.me} busy={busy} touch={touch} /> : null}
        <TroubleLine trouble={trouble} />
        {house ? <Pages house={house} touch={touch} /> : null}
      </main>
    </div>
  );
}

function Pages({ house, touch }: { house: House; touch: DoorTouch }) {
  const { t } = useTranslation('door');
  const hall = house.demo !== null || mayOpen(house.me) ? (house.hall?.id ?? null) : null;
  const open = (address: string) => (event: MouseEvent) => {
    if (touch.screen(address)) event.preventDefault();
  };
  const link = (page: 'kiosk' | 'board') => {
    const address = screenAt(page, hall);
    return (
      <a className="door-page" href={address} onClick={open(address)}>
        <strong>{t(`page.${page}.name`)}</strong>
        <span>{t(`page.${page}.text`)}</span>
      </a>
    );
  };
  const window = screenAt('window', hall, hall === null ? undefined : (house.counters[0] ?? 1));
  return (
    <section aria-labelledby="screens">
        <h2 id="screens">{t('screens')}</h2>
        {house.demo && !mayOpen(house.me) ? <p className="door-muted">{t('demo.screens')}</p> : null}
        <div className="door-pages">
          {link('kiosk')}
          {link('board')}
          <div className="door-page-with">
            <a className="door-page" href={window} onClick={open(window)}>
              <strong>{t('page.window.name')}</strong>
              <span>{t('page.window.text')}</span>
            </a>
            {hall !== null && house.counters.length > 1 ? (
              <ul className="door-counters" aria-label={t('counters')}>
                {house.counters.map((counter) => (
                  <li key={counter}>
                    <a href={screenAt('window', hall, counter)} onClick={open(screenAt('window', hall, counter))}>
                      {counter}
                    </a>
                  </li>
                ))}
              </ul>
            ) : null}
          </div>
          <a className="door-page" href={house.me?.home ?? '/console/'}>
            <strong>{t('page.console.name')}</strong>
            <span>{house.me ? t('demo.signedIn', { name: house.me.name }) : t('page.console.text')}</span>
          </a>
        </div>
    </section>
  );
}
