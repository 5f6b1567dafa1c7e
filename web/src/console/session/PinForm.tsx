import { Button, Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import type { Me } from '../../api/types';
import { Refusal } from '../parts/Refusal';
import { useText } from '../text';
import { CodeField, mistakeOf, useSecondAsked, wrongField } from './second';
import { useAct } from './useAct';

interface Typed {
  staffNo?: string;
  secret: string;
  code?: string;
}

/** Staff number and PIN, or the password where there is no PIN. With a given staff number only the secret is asked. */
export function PinForm({ staffNo, byPassword = false, submit, onEntered }: { staffNo?: string; byPassword?: boolean; submit: string; onEntered: (me: Me) => void }) {
  const say = useText();
  const { busy, trouble, run } = useAct();
  const [password, setPassword] = useState(byPassword);
  const [form] = Form.useForm<Typed>();

  const enter = async (typed: Typed) => {
    const who = staffNo ?? typed.staffNo ?? '';
    const done = await (password ? run<Me>('/api/sign-in', { staffNo: who, password: typed.secret, ...(typed.code === undefined ? {} : { code: typed.code }) }) : run<Me>('/api/sign-in/pin', { staffNo: who, pin: typed.secret }));
    if (done) onEntered(done.answer);
  };
  const asked = useSecondAsked(trouble);
  useEffect(() => {
    const again = trouble && wrongField(trouble, 'secret');
    if (again) form.resetFields([again]);
  }, [form, trouble]);

  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={(typed: Typed) => void enter(typed)}>
      {staffNo === undefined ? (
        <Form.Item name="staffNo" label={say('signIn.staffNo')} rules={[{ required: true, message: say('setup.required') }]}>
          <Input size="large" autoComplete="off" autoFocus maxLength={16} />
        </Form.Item>
      ) : null}
      <Form.Item name="secret" label={say(password ? 'signIn.password' : 'signIn.pin')} rules={[{ required: true, message: say('setup.required') }]}>
        <Input.Password size="large" autoComplete="off" autoFocus={staffNo !== undefined} inputMode={password ? 'text' : 'numeric'} maxLength={password ? 200 : 8} />
      </Form.Item>
      {asked ? <CodeField size="large" focus /> : null}
      <Refusal trouble={mistakeOf(trouble)} />
      <Button type="primary" size="large" htmlType="submit" block loading={busy}>
        {submit}
      </Button>
      {password ? null : (
        <Button type="link" block onClick={() => setPassword(true)}>
          {say('signIn.usePassword')}
        </Button>
      )}
    </Form>
  );
}
