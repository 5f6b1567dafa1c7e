import { useText } from '../text';
import { PasswordForm } from './PasswordForm';
import './sign-in.css';

/** Somebody else knows this password: nothing else before it is changed. */
export function MustChange({ onChanged }: { onChanged: () => void }) {
  const say = useText();
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <h1>{say('signIn.mustChange')}</h1>
        <p className="sign-in-hint">{say('signIn.mustChangeHint')}</p>
        <PasswordForm primary onChanged={onChanged} />
      </div>
    </main>
  );
}
