import { useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Modal, Typography } from 'antd';
import { useState } from 'react';
import './keys.css';
import { Mark } from '../parts/Mark';
import { Refusal } from '../parts/Refusal';
import { useSession } from '../session/session';
import { useAct } from '../session/useAct';
import { permissionName } from '../staff/permissionName';
import { useText } from '../text';

interface Typed {
  name: string;
  permissions: string[];
}

/** A new key, shown this once. It may do no more than who makes it. */
export function MakeKey({ open, onClose }: { open: boolean; onClose: () => void }) {
  const say = useText();
  const { me } = useSession();
  const client = useQueryClient();
  const { busy, trouble, run } = useAct();
  const [made, setMade] = useState<string | null>(null);
  const close = () => {
    setMade(null);
    onClose();
  };
  const make = async (typed: Typed) => {
    const done = await run<{ key: string }>('/api/keys', typed);
    if (!done) return;
    setMade(done.answer.key);
    void client.invalidateQueries({ queryKey: ['keys'] });
  };
  return (
    <Modal title={say('keys.add')} open={open} onCancel={close} footer={null} width={520} destroyOnHidden>
      {made ? (
        <div role="status">
          <Mark tone="near">{say('keys.made')}</Mark>
          <Typography.Paragraph copyable={{ tooltips: [say('common.copy'), say('common.copied')] }} code>
            {made}
          </Typography.Paragraph>
          <Button onClick={close}>{say('common.close')}</Button>
        </div>
      ) : (
        <Form layout="vertical" requiredMark={false} onFinish={(typed: Typed) => void make(typed)}>
          <Form.Item name="name" label={say('keys.name')} rules={[{ required: true, message: say('setup.required') }]}>
            <Input autoFocus maxLength={40} placeholder={say('keys.namePlaceholder')} />
          </Form.Item>
          <Form.Item name="permissions" label={say('keys.permissions')} rules={[{ validator: (_, chosen?: string[]) => (chosen?.length ? Promise.resolve() : Promise.reject(new Error(say('keys.needsOne')))) }]}>
            <Checkbox.Group className="key-permissions" options={me.permissions.filter((p) => p !== 'self').map((p) => ({ value: p, label: permissionName(say, p) || p }))} />
          </Form.Item>
          <Refusal trouble={trouble} />
          <Button type="primary" htmlType="submit" loading={busy}>
            {say('keys.add')}
          </Button>
        </Form>
      )}
    </Modal>
  );
}
