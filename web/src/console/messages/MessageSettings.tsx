import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, InputNumber, Modal, Switch } from 'antd';
import type { MessageSettings as Settings } from '../../api/types';
import { Refusal } from '../parts/Refusal';
import { useHallPath } from '../session/session';
import { useAct } from '../session/useAct';
import { useText } from '../text';

interface Typed {
  on: boolean;
  limit: number;
  yuan: number;
}

/** Whether messages are offered, how many a day, and what one costs. */
export function MessageSettings({ now, onClose }: { now: Settings; onClose: () => void }) {
  const say = useText();
  const path = useHallPath();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { busy, trouble, run } = useAct();
  const save = async ({ on, limit, yuan }: Typed) => {
    if (!(await run(`${path}/messages/settings`, { on, dailyLimit: limit, pricePerPart: Math.round(yuan * 100) }, 'PUT'))) return;
    void message.success(say('messages.saved'));
    void client.invalidateQueries({ queryKey: [path, 'messages'] });
    onClose();
  };
  return (
    <Modal title={say('messages.set')} open onCancel={onClose} footer={null} width={440}>
      <Form<Typed> layout="vertical" requiredMark={false} initialValues={{ on: now.on, limit: now.dailyLimit, yuan: now.pricePerPart / 100 }} onFinish={(typed) => void save(typed)}>
        <Form.Item name="on" label={say('messages.on')} valuePropName="checked">
          <Switch />
        </Form.Item>
        <Form.Item name="limit" label={say('messages.limit')} extra={say('messages.limitHint')} rules={[{ required: true, message: say('setup.required') }]}>
          <InputNumber min={0} max={100_000} precision={0} />
        </Form.Item>
        <Form.Item name="yuan" label={say('messages.price')} extra={say('messages.priceHint')} rules={[{ required: true, message: say('setup.required') }]}>
          <InputNumber min={0} max={100} precision={2} step={0.01} />
        </Form.Item>
        <Refusal trouble={trouble} />
        <Button type="primary" htmlType="submit" loading={busy}>
          {say('common.save')}
        </Button>
      </Form>
    </Modal>
  );
}
