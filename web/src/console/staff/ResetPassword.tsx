import { App, Button, Form, Input, Modal } from 'antd';
import type { StaffEntry } from '../../api/types';
import { Refusal } from '../parts/Refusal';
import { useAct } from '../session/useAct';
import { useText } from '../text';

/** A temporary password, to be changed at the next sign-in. */
export function ResetPassword({ person, onClose }: { person: StaffEntry | null; onClose: () => void }) {
  const say = useText();
  return (
    <Modal title={say('staff.resetTitle', { name: person?.name ?? '' })} open={person !== null} onCancel={onClose} footer={null} width={420} destroyOnHidden>
      {person ? <ResetForm person={person} onDone={onClose} /> : null}
    </Modal>
  );
}

function ResetForm({ person, onDone }: { person: StaffEntry; onDone: () => void }) {
  const say = useText();
  const { message } = App.useApp();
  const { busy, trouble, run } = useAct();
  const reset = async ({ password }: { password: string }) => {
    if (!(await run(`/api/staff/${encodeURIComponent(person.staffNo)}/password`, { password }))) return;
    void message.success(say('staff.resetDone'));
    onDone();
  };
  return (
    <Form layout="vertical" requiredMark={false} onFinish={(typed: { password: string }) => void reset(typed)}>
      <Form.Item name="password" label={say('signIn.next')} extra={say('staff.resetHint')} rules={[{ required: true, min: 8, message: say('signIn.passwordRule') }]}>
        <Input.Password autoFocus autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Refusal trouble={trouble} />
      <Button type="primary" htmlType="submit" loading={busy}>
        {say('staff.reset')}
      </Button>
    </Form>
  );
}
