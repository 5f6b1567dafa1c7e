import { Button } from 'antd';
import type { DemoSignIn } from '../../api/types';
import { useText } from '../text';
import { roleName } from '../words';

/** In the demo the sign-in page says how to sign in. */
export function DemoAccounts({ people, onChoose }: { people: DemoSignIn[]; onChoose: (person: DemoSignIn) => void }) {
  const say = useText();
  return (
    <section className="demo-accounts" aria-label={say('signIn.demo')}>
      <p>{say('signIn.demo')}</p>
      <ul>
        {people.map((person) => (
          <li key={person.staffNo}>
            <Button size="small" onClick={() => onChoose(person)}>
              <span className="demo-no">{person.staffNo}</span> {person.name} · {roleName(say, person.role)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
