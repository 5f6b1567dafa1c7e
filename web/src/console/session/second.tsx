import { Form, Input } from 'antd';
import { useState } from 'react';
import { Refused, type Trouble } from '../../kit/api/trouble';
import { useText } from '../text';

const ruleOf = (trouble: Trouble | null): string | null => (trouble instanceof Refused ? trouble.rule : null);

/** Whether the host asks for a second step; once asked, the field stays. */
export function useSecondAsked(trouble: Trouble | null): boolean {
  const [asked, setAsked] = useState(false);
  if (!asked && ruleOf(trouble) === 'TwoFactorNeeded') setAsked(true);
  return asked;
}

/** Being asked for the second step is no mistake. */
export const mistakeOf = (trouble: Trouble | null): Trouble | null => (ruleOf(trouble) === 'TwoFactorNeeded' ? null : trouble);

/** The field to type again: of a wrong code the code, else the secret. */
export const wrongField = <T extends string>(trouble: Trouble, secret: T): T | 'code' | null => {
  const rule = ruleOf(trouble);
  return rule === 'TwoFactorNeeded' ? null : rule === 'TwoFactorWrong' ? 'code' : secret;
};

/** Six digits of the authenticator, or a recovery code. */
export function CodeField({ focus = false, size }: { focus?: boolean; size?: 'large' }) {
  const say = useText();
  return (
    <Form.Item name="code" label={say('signIn.code')} extra={say('signIn.codeHint')} rules={[{ required: true, message: say('setup.required') }]}>
      <Input {...(size ? { size } : {})} autoComplete="one-time-code" autoFocus={focus} maxLength={24} />
    </Form.Item>
  );
}
