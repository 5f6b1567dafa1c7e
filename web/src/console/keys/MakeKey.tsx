import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Modal, Typography } from 'antd';
import { useState } from 'react';
import { Mark } from '../parts/Mark';
import { Refusal } from '../parts/Refusal';
import { useAct } from '../session/useAct';
import { useText } from '../text';

/** A new key, shown this once. */
export function MakeKey({ open, onClose }: { open: boolean; onClose: () => void }) {
  const say = useText();
  const client = useQueryClient();
  const { busy, trouble, run } = useAct();
  const [made, setMade] = useState<string | null>(null);
  const close = () => {
    setMade(null);
    onClose();
  };
  const make = async (typed: { name: string }) => {
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
        <Form layout="vertical" requiredMark={false} onFinish={(typed: { name: string }) => void make(typed)}>
          <Form.Item name="name" label={say('keys.name')} rules={[{ required: true, message: say('setup.required') }]}>
            <Input autoFocus maxLength={60} placeholder={say('keys.namePlaceholder')} />
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
