import { Modal } from 'antd';
import { useText } from '../text';
import { ImportStaff } from './ImportStaff';

export function ImportDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const say = useText();
  return (
    <Modal title={say('staff.importTitle')} open={open} onCancel={onClose} footer={null} width={800} destroyOnHidden>
      <ImportStaff onImported={onClose} />
    </Modal>
  );
}
