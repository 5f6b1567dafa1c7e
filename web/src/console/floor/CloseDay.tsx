import { Button, Modal } from 'antd';
import type { FloorView } from '../../api/types';
import { Mark } from '../parts/Mark';
import { Refusal } from '../parts/Refusal';
import { useHallPath } from '../session/session';
import { useAct } from '../session/useAct';
import { useText } from '../text';

/** Says what closing would leave behind before it is pressed. */
export function CloseDay({ open, view, onClose }: { open: boolean; view: FloorView; onClose: () => void }) {
  const say = useText();
  const path = useHallPath();
  const { busy, trouble, run } = useAct();
  const withCustomer = view.counters.filter((c) => c.ticket !== null).length;
  const close = async () => {
    if (await run(`${path}/day/close`)) onClose();
  };
  return (
    <Modal title={say('floor.closeDay')} open={open} onCancel={onClose} width={480} footer={null} destroyOnHidden>
      <div className="close-day">
        <p>{say('floor.closeAsk')}</p>
        {view.figures.waiting > 0 ? <Mark tone="near">{say('floor.closeWaiting', { n: view.figures.waiting })}</Mark> : null}
        {withCustomer > 0 ? <Mark tone="bad">{say('floor.closeBusy', { n: withCustomer })}</Mark> : null}
        <Refusal trouble={trouble} />
        <div className="close-day-foot">
          <Button onClick={onClose}>{say('common.cancel')}</Button>
          <Button type="primary" autoFocus loading={busy} onClick={() => void close()}>
            {say('floor.closeDay')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
