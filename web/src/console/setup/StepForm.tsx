import { Button, Form } from 'antd';
import type { ReactNode } from 'react';
import type { Trouble } from '../../kit/api/trouble';
import { Refusal } from '../parts/Refusal';
import { useText } from '../text';
import type { Plan } from './plan';
import type { StepProps } from './Setup';

interface Props extends Pick<StepProps, 'plan' | 'onPlan' | 'onBack'> {
  first?: boolean;
  submit?: string;
  busy?: boolean;
  trouble?: Trouble | null;
  onSubmit: () => void;
  children: ReactNode;
}

/** One step's fields; what is typed goes into the plan at once, so that going back loses nothing. */
export function StepForm({ plan, onPlan, onBack, first = false, submit, busy = false, trouble = null, onSubmit, children }: Props) {
  const say = useText();
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      initialValues={plan}
      onValuesChange={(change: Partial<Plan>) => onPlan(change)}
      onFinish={(all: Partial<Plan>) => {
        // What was filled in for the person, such as the hall's id, was no change by hand.
        onPlan(all);
        onSubmit();
      }}
    >
      {children}
      <Refusal trouble={trouble} />
      <div className="setup-foot">
        {first ? <span /> : <Button onClick={onBack}>{say('common.back')}</Button>}
        <Button type="primary" htmlType="submit" loading={busy}>
          {submit ?? say('common.next')}
        </Button>
      </div>
    </Form>
  );
}
