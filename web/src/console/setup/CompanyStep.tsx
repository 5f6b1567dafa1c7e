import { Form, Input } from 'antd';
import { useText } from '../text';
import type { StepProps } from './Setup';
import { StepForm } from './StepForm';

export function CompanyStep(props: StepProps) {
  const say = useText();
  return (
    <StepForm {...props} first onSubmit={props.onNext}>
      <Form.Item name="company" label={say('setup.companyName')} extra={say('setup.companyHint')} rules={[{ required: true, whitespace: true, message: say('setup.required') }]}>
        <Input autoFocus maxLength={60} />
      </Form.Item>
      <Form.Item name="setupCode" label={say('setup.code')} extra={say('setup.codeHint')}>
        <Input maxLength={32} autoComplete="off" />
      </Form.Item>
    </StepForm>
  );
}
