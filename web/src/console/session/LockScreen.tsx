import { Button } from 'antd';
import { LanguageSwitch } from '../../kit/LanguageSwitch';
import { useText } from '../text';
import { enter } from './enter';
import { writeLocked, type Locked } from './locked';
import { PinForm } from './PinForm';
import './sign-in.css';

/** The computer was left alone. Whoever sat here is signed out; the counter stays as it was. */
export function LockScreen({ locked, onSomeoneElse }: { locked: Locked; onSomeoneElse: () => void }) {
  const say = useText();
  const someoneElse = () => {
    writeLocked(null);
    onSomeoneElse();
  };
  return (
    <main className="sign-in">
      <LanguageSwitch className="sign-in-language" />
      <div className="sign-in-card">
        <h1>{say('signIn.lockTitle')}</h1>
        <p>{say('signIn.lockWho', { name: locked.name, no: locked.staffNo })}</p>
        {locked.counter ? <p className="sign-in-hint">{say('signIn.lockCounter', { counter: locked.counter })}</p> : null}
        <PinForm staffNo={locked.staffNo} byPassword={!locked.hasPin} submit={say('signIn.unlock')} onEntered={(me) => enter(me, locked.at)} />
        <Button type="link" onClick={someoneElse}>
          {say('signIn.notMe')}
        </Button>
      </div>
    </main>
  );
}
