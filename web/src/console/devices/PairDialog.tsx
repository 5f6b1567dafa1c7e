import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import type { PairingCode, DeviceKind, DeviceEntry } from '../../api/types';
import { useHallPath } from '../session/session';
import { useText } from '../text';
import { PairCode } from './PairCode';
import { PairForm } from './PairForm';

export interface Coded extends PairingCode {
  kind: DeviceKind;
}

/** A device joins: what it is, then a code to type there. */
export function PairDialog({ open, devices, onClose }: { open: boolean; devices: readonly DeviceEntry[]; onClose: () => void }) {
  const say = useText();
  const path = `${useHallPath()}/devices`;
  const client = useQueryClient();
  const [coded, setCoded] = useState<Coded | null>(null);
  const close = () => {
    setCoded(null);
    void client.invalidateQueries({ queryKey: [path] });
    onClose();
  };
  const joined = coded !== null && devices.some((d) => d.id === coded.id && d.pairedAt !== null);
  return (
    <Modal title={say('devices.pair')} open={open} onCancel={close} footer={null} width={480} destroyOnHidden>
      {coded ? <PairCode coded={coded} joined={joined} onAnother={() => setCoded(null)} onClose={close} /> : <PairForm onCode={setCoded} />}
    </Modal>
  );
}
