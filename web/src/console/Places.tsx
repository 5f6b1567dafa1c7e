import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { Desk } from './frame/Desk';
import { NoSuchPage } from './frame/NoSuchPage';
import { Broken } from './parts/Broken';
import { Loading } from './parts/States';

const SignIn = lazy(() => import('./session/SignIn'));
const Setup = lazy(() => import('./setup/Setup'));
const Counter = lazy(() => import('./counter/CounterPage'));
const Guide = lazy(() => import('./guide/GuidePage'));
const Floor = lazy(() => import('./floor/FloorPage'));
const Days = lazy(() => import('./days/DaysPage'));
const Day = lazy(() => import('./days/DayPage'));
const Messages = lazy(() => import('./messages/MessagesPage'));
const Settings = lazy(() => import('./settings/SettingsPage'));
const Staff = lazy(() => import('./staff/StaffPage'));
const Devices = lazy(() => import('./devices/DevicesPage'));
const Keys = lazy(() => import('./keys/KeysPage'));
const Me = lazy(() => import('./me/MePage'));

/** Every address of the console. */
export function Places() {
  return (
    <Broken>
      <Suspense fallback={<Loading />}>
        <Routes>
          <Route path="/sign-in" element={<SignIn />} />
          <Route path="/setup" element={<Setup />} />
          <Route element={<Desk />}>
            <Route path="/counter" element={<Counter />} />
            <Route path="/guide" element={<Guide />} />
            <Route path="/floor" element={<Floor />} />
            <Route path="/days" element={<Days />} />
            <Route path="/days/:on" element={<Day />} />
            <Route path="/messages" element={<Messages />} />
            <Route path="/settings" element={<Settings />} />
            <Route path="/staff" element={<Staff />} />
            <Route path="/devices" element={<Devices />} />
            <Route path="/keys" element={<Keys />} />
            <Route path="/me" element={<Me />} />
            <Route path="/" element={<Navigate to="/me" replace />} />
            <Route path="*" element={<NoSuchPage />} />
          </Route>
        </Routes>
      </Suspense>
    </Broken>
  );
}
