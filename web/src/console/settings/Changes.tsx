import { Alert, Button, Modal } from 'antd';
import type { HallSettings } from '../../api/types';
import type { Trouble } from '../../kit/api/trouble';
import { useWords } from '../../kit/i18n';
import { Refusal } from '../parts/Refusal';
import { useText } from '../text';
import type { Difference } from './difference';
import { differenceText } from './differenceText';

interface Props {
  open: boolean;
  changes: Difference[];
  before: HallSettings;
  after: HallSettings;
  busy: boolean;
  trouble: Trouble | null;
  /** Somebody else saved meanwhile. */
  conflict: boolean;
  onSave: () => void;
  onResolve: (keepMine: boolean) => void;
  onClose: () => void;
}

/** Everything that saving would change, before and after. */
export function Changes({ open, changes, before, after, busy, trouble, conflict, onSave, onResolve, onClose }: Props) {
  const say = useText();
  const words = useWords();
  return (
    <Modal title={say('settings.changes')} open={open} onCancel={onClose} width={720} footer={null} destroyOnHidden>
      <div className="changes">
        <table className="plain-table">
          <thead>
            <tr>
              <th>{say('settings.what')}</th>
              <th>{say('settings.before')}</th>
              <th>{say('settings.after')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => {
              const text = differenceText(change, { before, after, say, words });
              return (
                <tr key={change.path.join('.')}>
                  <th scope="row">{text.what}</th>
                  <td className="changes-before">{text.before}</td>
                  <td>{text.after}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        {conflict ? (
          <Alert
            type="warning"
            showIcon
            title={say('settings.conflict')}
            description={
              <span className="changes-resolve">
                <Button onClick={() => onResolve(true)}>{say('settings.conflictTake')}</Button>
                <Button onClick={() => onResolve(false)}>{say('settings.conflictDrop')}</Button>
              </span>
            }
          />
        ) : (
          <Refusal trouble={trouble} />
        )}
        <div className="changes-foot">
          <Button onClick={onClose}>{say('settings.keepEditing')}</Button>
          <Button type="primary" autoFocus disabled={conflict || changes.length === 0} loading={busy} onClick={onSave}>
            {say('settings.saveNow')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
