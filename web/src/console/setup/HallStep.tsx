import { Form, Input, Radio, Select } from 'antd';
import { useWords } from '../../kit/i18n';
import { zones } from '../settings/zones';
import { useText } from '../text';
import { idFrom } from './plan';
import type { StepProps } from './Setup';
import { StepForm } from './StepForm';

export function HallStep(props: StepProps) {
  const say = useText();
  const words = useWords();
  const { setup, plan } = props;
  const required = { required: true, whitespace: true, message: say('setup.required') };
  const id = { pattern: /^[a-z0-9][a-z0-9-]{0,31}$/, message: say('setup.idRule') };
  return (
    <StepForm {...props} onSubmit={props.onNext}>
      <Form.Item name="template" label={say('setup.template')} rules={[required]}>
        <Radio.Group className="setup-templates">
          {setup.templates.map((t) => (
            <Radio key={t.id} value={t.id}>
              {words(t.name)} <span className="setup-note">{say('setup.templateSize', { lines: t.lines, counters: t.counters })}</span>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <div className="setup-pair">
        <Form.Item name="nameZh" label={say('setup.nameZh')} rules={[required]}>
          <Input autoFocus maxLength={60} />
        </Form.Item>
        <Form.Item name="nameEn" label={say('setup.nameEn')} rules={[required]}>
          <Input maxLength={60} />
        </Form.Item>
        <HallId suggested={idFrom(plan.nameEn)} label={say('setup.id')} rules={[required, id]} hint={say('setup.idRule')} />
        <Form.Item name="zoneId" label={say('setup.zone')} rules={[required]}>
          <Select showSearch options={zones(plan.zoneId).map((z) => ({ value: z, label: z }))} />
        </Form.Item>
      </div>
    </StepForm>
  );
}

interface IdProps {
  suggested: string;
  label: string;
  hint: string;
  rules: { required?: boolean; whitespace?: boolean; pattern?: RegExp; message: string }[];
}

/** The id is offered out of the English name when one comes to the empty field. */
function HallId({ suggested, label, hint, rules }: IdProps) {
  const form = Form.useFormInstance<{ hallId: string }>();
  return (
    <Form.Item name="hallId" label={label} extra={hint} rules={rules}>
      <Input maxLength={32} autoComplete="off" placeholder={suggested} onFocus={(e) => e.target.value === '' && form.setFieldValue('hallId', suggested)} />
    </Form.Item>
  );
}
