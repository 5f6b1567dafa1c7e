import { Button, Form, Input } from 'antd';
import { Refusal } from '../parts/Refusal';
import { useText } from '../text';
import { useAct } from './useAct';

interface Typed {
  current: string;
  next: string;
  repeat: string;
}

export function PasswordForm({ onChanged, primary = false }: { onChanged: () => void; primary?: boolean }) {
  const say = useText();
  const { busy, trouble, run } = useAct();
  const [form] = Form.useForm<Typed>();
  const required = { required: true, message: say('setup.required') };

  const change = async ({ current, next }: Typed) => {
    if (!(await run('/api/me/password', { current, next }, 'PUT'))) return;
    form.resetFields();
    onChanged();
  };

  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={(typed: Typed) => void change(typed)}>
      <Form.Item name="current" label={say('signIn.current')} rules={[required]}>
        <Input.Password autoComplete="current-password" maxLength={200} />
      </Form.Item>
      <Form.Item name="next" label={say('signIn.next')} extra={say('signIn.passwordRule')} rules={[required, { min: 8, message: say('signIn.passwordRule') }]}>
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Form.Item
        name="repeat"
        label={say('signIn.repeat')}
        dependencies={['next']}
        rules={[required, ({ getFieldValue }) => ({ validator: (_, value) => (value === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(say('signIn.differs')))) })]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Refusal trouble={trouble} />
      <Button type={primary ? 'primary' : 'default'} htmlType="submit" loading={busy}>
        {say('signIn.change')}
      </Button>
    </Form>
  );
}
