import type { DemoSignIn, Me } from '../api/types';
import { useCommand } from '../kit/api/useCommand';
import { mayOpen, opener } from './door';
import { DoorScreen } from './DoorScreen';
import { useHouse } from './useHouse';

/** Connects the front door: signs in to the demo, sets its clock, leads on. */
export function Door() {
  const { state, again } = useHouse();
  const { busy, trouble, run } = useCommand();
  const { house } = state;

  const signIn = async (person: DemoSignIn, to: (me: Me) => string) => {
    const me = await run<Me>('/api/sign-in', { staffNo: person.staffNo, password: person.password });
    if (me) location.assign(to(me));
  };

  return (
    <DoorScreen
      state={state}
      busy={busy}
      trouble={trouble}
      touch={{
        signIn: (person) => void signIn(person, (me) => me.home),
        screen: (address) => {
          const person = house?.demo && !mayOpen(house.me) ? opener(house.demo.staff) : null;
          if (!person) return false;
          void signIn(person, () => address);
          return true;
        },
        demo: (change) => void run('/api/demo', change, 'PUT').then(again),
      }}
    />
  );
}
