import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { Refusal } from '../parts/Refusal';
import { useText } from '../text';
import { useKeys } from '../useKeys';
import type { Presses } from './usePresses';

interface Props {
  title: string;
  hint?: string;
  submit: string;
  ready?: boolean;
  /** Letters and digits that choose something in it. */
  keys: Record<string, (() => void) | undefined>;
  presses: Presses;
  onSubmit: () => Promise<boolean>;
  onClose: () => void;
  children: ReactNode;
}

/** A question before a press: its own keys, Enter to send, Escape to leave, the refusal beside the button. */
export function Ask({ title, hint, submit, ready = true, keys, presses, onSubmit, onClose, children }: Props) {
  const say = useText();
  const send = async () => {
    if (ready && (await onSubmit())) onClose();
  };
  useKeys({ ...keys, Enter: () => void send() }, true);
  return (
    <Modal open title={title} onCancel={onClose} width={560} destroyOnHidden footer={null}>
      <div className="ask">
        {children}
        {hint ? <p className="ask-hint">{hint}</p> : null}
        <Refusal trouble={presses.trouble} />
        <div className="ask-foot">
          <Button onClick={onClose}>
            <kbd>Esc</kbd> {say('common.cancel')}
          </Button>
          <Button type="primary" disabled={!ready} loading={presses.busy} onClick={() => void send()}>
            <kbd>Enter</kbd> {submit}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
