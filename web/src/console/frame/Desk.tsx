import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useMemo, useState } from 'react';
import { Navigate, Outlet, useLocation, useNavigate } from 'react-router';
import type { Me } from '../../api/types';
import { post } from '../../kit/api/client';
import { Broken } from '../parts/Broken';
import { Failed, Loading } from '../parts/States';
import { prefer, usePreferences } from '../preferences';
import { homeOf, startAt } from '../session/enter';
import { lockedFor, writeLocked } from '../session/locked';
import { MustChange } from '../session/MustChange';
import { MustSetUpTwoFactor } from '../session/MustSetUpTwoFactor';
import { SessionContext, useSignedIn, type Session } from '../session/session';
import { SwitchPerson } from '../session/SwitchPerson';
import { useIdle } from '../session/useIdle';
import { useKeys } from '../useKeys';
import { Header } from './Header';
import { NotAllowed } from './NotAllowed';
import { mayOpen, pageOf } from './pages';
import { Rail } from './Rail';
import { standsAt, StandsAtContext } from './standsAt';
import './desk.css';

/** A signed-in person's desk: the header, the pages they may open, the page itself. */
export function Desk() {
  const me = useSignedIn();
  const client = useQueryClient();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const [settingUp, setSettingUp] = useState(false);
  // Once begun it stays until the recovery codes are kept, whatever is known of the person meanwhile.
  if (me.data?.mustSetUpTwoFactor && !settingUp) setSettingUp(true);
  if (me.isPending) return <Loading />;
  if (me.isError) return <Failed error={me.error} again={() => void me.refetch()} />;
  if (!me.data) return <Navigate to={`/sign-in${pathname === '/' ? '' : `?to=${encodeURIComponent(pathname + search)}`}`} replace />;
  if (me.data.mustChangePassword) {
    // They came to change it; their own page comes next.
    const changed = () => {
      void navigate('/', { replace: true });
      void client.invalidateQueries({ queryKey: ['me'] });
    };
    return <MustChange onChanged={changed} />;
  }
  if (settingUp) return <MustSetUpTwoFactor onDone={() => setSettingUp(false)} />;
  if (pathname === '/') return <Navigate to={homeOf(me.data)} replace />;
  return <At me={me.data} />;
}

function At({ me }: { me: Me }) {
  const { pathname, search } = useLocation();
  const { lockAfter, hall: remembered } = usePreferences();
  const [switching, setSwitching] = useState(false);
  const [counter, setCounter] = useState<string | null>(null);
  const hall = me.halls.find((h) => h.id === remembered) ?? me.halls[0] ?? null;
  const session = useMemo<Session>(() => ({ me, hall, chooseHall: (id) => prefer({ hall: id }) }), [me, hall]);
  const stands = useMemo(() => standsAt(setCounter), []);
  const page = pageOf(pathname);

  const lock = () => {
    writeLocked(lockedFor(me, counter, pathname + search));
    leave();
  };
  useIdle(lockAfter, lock);
  useKeys({ 'Alt+L': lock, 'Alt+P': () => setSwitching(true) });

  return (
    <SessionContext value={session}>
      <StandsAtContext value={stands}>
        <div className="desk">
          <Header page={page} onSwitch={() => setSwitching(true)} onLock={lock} onSignOut={leave} />
          <Rail />
          <main className="desk-page" key={hall?.id}>
            {page === null || mayOpen(me, page) ? (
              <Broken key={pathname}>
                <Suspense fallback={<Loading />}>
                  <Outlet />
                </Suspense>
              </Broken>
            ) : (
              <NotAllowed />
            )}
          </main>
        </div>
        <SwitchPerson open={switching} at={pathname + search} onClose={() => setSwitching(false)} />
      </StandsAtContext>
    </SessionContext>
  );
}

/** Ends the session on the host, then starts with a clean page; also when the host cannot be reached. */
function leave(): void {
  const clean = () => startAt('/sign-in');
  post('/api/sign-out', {}, { tries: 1 }).then(clean, clean);
}
