import { TwoFactor } from '../me/TwoFactor';
import '../me/me.css';
import { useText } from '../text';
import './sign-in.css';

/** The company asks administrators for a second step: nothing else before it is set up. */
export function MustSetUpTwoFactor({ onDone }: { onDone: () => void }) {
  const say = useText();
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <h1>{say('signIn.mustSetUp')}</h1>
        <p className="sign-in-hint">{say('signIn.mustSetUpHint')}</p>
        <TwoFactor on={false} codesLeft={0} onDone={onDone} />
      </div>
    </main>
  );
}
