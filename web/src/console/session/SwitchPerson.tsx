import { Modal } from 'antd';
import { useText } from '../text';
import { enter } from './enter';
import { PinForm } from './PinForm';

/** Another person takes over this computer; the counter and its customer stay. */
export function SwitchPerson({ open, at, onClose }: { open: boolean; at: string; onClose: () => void }) {
  const say = useText();
  return (
    <Modal title={say('signIn.switchTitle')} open={open} onCancel={onClose} footer={null} destroyOnHidden width={400}>
      <p className="sign-in-hint">{say('signIn.switchHint')}</p>
      <PinForm submit={say('signIn.switchSubmit')} onEntered={(me) => enter(me, at.startsWith('/counter') ? at : null)} />
    </Modal>
  );
}
