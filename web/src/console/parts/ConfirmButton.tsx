import { Button, Popover } from 'antd';
import { useState } from 'react';
import { useAct } from '../session/useAct';
import { useText } from '../text';
import { Refusal } from './Refusal';

interface Props {
  label: string;
  /** What removing it means. */
  ask: string;
  /** What is deleted. */
  path: string;
  onDone: () => void;
}

/** Removes something after saying what that means. */
export function ConfirmButton({ label, ask, path, onDone }: Props) {
  const say = useText();
  const [open, setOpen] = useState(false);
  const { busy, trouble, run } = useAct();
  const remove = async () => {
    if (!(await run(path, {}, 'DELETE'))) return;
    setOpen(false);
    onDone();
  };
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="left"
      content={
        <div className="confirm">
          <p>{ask}</p>
          <Refusal trouble={trouble} />
          <Button danger autoFocus loading={busy} onClick={() => void remove()}>
            {label}
          </Button>
          <Button onClick={() => setOpen(false)}>{say('common.cancel')}</Button>
        </div>
      }
    >
      <Button type="link" size="small" danger>
        {label}
      </Button>
    </Popover>
  );
}
