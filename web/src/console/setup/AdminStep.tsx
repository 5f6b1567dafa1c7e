import { useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import type { Me } from '../../api/types';
import { useAct } from '../session/useAct';
import { useText } from '../text';
import { asked } from './plan';
import type { StepProps } from './Setup';
import { StepForm } from './StepForm';

/** The last step before something exists: the hall and its administrator are made together. */
export function AdminStep(props: StepProps) {
  const say = useText();
  const client = useQueryClient();
  const { busy, trouble, run } = useAct();
  const required = { required: true, whitespace: true, message: say('setup.required') };
  const make = async () => {
    const done = await run<Me>('/api/setup', asked(props.plan));
    if (!done) return;
    props.onPlan({ password: '' });
    client.setQueryData(['me'], done.answer);
    props.onNext();
  };
  return (
    <StepForm {...props} submit={say('setup.create')} busy={busy} trouble={trouble} onSubmit={() => void make()}>
      <p className="setup-note">{say('setup.adminHint')}</p>
      <Form.Item name="staffNo" label={say('signIn.staffNo')} rules={[required, { pattern: /^[a-z0-9]{1,16}$/i, message: say('staff.staffNoRule') }]}>
        <Input autoFocus maxLength={16} autoComplete="username" />
      </Form.Item>
      <Form.Item name="name" label={say('staff.name')} rules={[required]}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="password" label={say('signIn.password')} extra={say('signIn.passwordRule')} rules={[required, { min: 8, message: say('signIn.passwordRule') }]}>
        <Input.Password maxLength={200} autoComplete="new-password" />
      </Form.Item>
    </StepForm>
  );
}
