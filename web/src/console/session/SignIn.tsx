import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router';
import type { DemoState, Me, SetupState } from '../../api/types';
import { get } from '../../kit/api/client';
import { Refused } from '../../kit/api/trouble';
import { LanguageSwitch } from '../../kit/LanguageSwitch';
import { age } from '../../kit/format';
import { useText } from '../text';
import { Refusal } from '../parts/Refusal';
import { DemoAccounts } from './DemoAccounts';
import { enter, homeOf } from './enter';
import { readLocked } from './locked';
import { LockScreen } from './LockScreen';
import { CodeField, mistakeOf, useSecondAsked, wrongField } from './second';
import { useSignedIn } from './session';
import { useAct } from './useAct';
import { useSecondsUntil } from './useSeconds';
import './sign-in.css';

interface Typed {
  staffNo: string;
  password: string;
  code?: string;
}

export default function SignIn() {
  const me = useSignedIn();
  const [locked, setLocked] = useState(readLocked);
  const [to] = useSearchParams();
  if (me.data) return <Navigate to={to.get('to') ?? homeOf(me.data)} replace />;
  return locked ? <LockScreen locked={locked} onSomeoneElse={() => setLocked(null)} /> : <SignInForm to={to.get('to')} />;
}

function SignInForm({ to }: { to: string | null }) {
  const say = useText();
  const { busy, trouble, run } = useAct();
  const [form] = Form.useForm<Typed>();
  const setup = useQuery({ queryKey: ['setup'], queryFn: ({ signal }) => get<SetupState>('/api/setup', signal), retry: false });
  const demo = useQuery({ queryKey: ['demo'], queryFn: ({ signal }) => get<DemoState>('/api/demo', signal), retry: false });
  const until = trouble instanceof Refused && trouble.rule === 'SignInLocked' ? String(trouble.values['until']) : null;
  const wait = useSecondsUntil(until);

  const submit = async (typed: Typed) => {
    const done = await run<Me>('/api/sign-in', typed);
    if (done) enter(done.answer, to);
  };
  const asked = useSecondAsked(trouble);
  useEffect(() => {
    const again = trouble && wrongField(trouble, 'password');
    if (again) form.resetFields([again]);
  }, [form, trouble]);

  return (
    <main className="sign-in">
      <LanguageSwitch className="sign-in-language" />
      <div className="sign-in-card">
        <p className="sign-in-product">{say('common.product')}</p>
        <h1>{say('signIn.title')}</h1>
        <Form form={form} layout="vertical" requiredMark={false} onFinish={(typed: Typed) => void submit(typed)} disabled={wait > 0}>
          <Form.Item name="staffNo" label={say('signIn.staffNo')} rules={[{ required: true, message: say('setup.required') }]}>
            <Input size="large" autoComplete="username" autoFocus inputMode="text" maxLength={16} />
          </Form.Item>
          <Form.Item name="password" label={say('signIn.password')} rules={[{ required: true, message: say('setup.required') }]}>
            <Input.Password size="large" autoComplete="current-password" maxLength={200} />
          </Form.Item>
          {asked ? <CodeField size="large" focus /> : null}
          {wait > 0 ? (
            <div className="sign-in-locked" role="alert">
              <p>{say('signIn.locked', { age: age(wait) })}</p>
              <p>{say('signIn.lockedHint')}</p>
            </div>
          ) : (
            <Refusal trouble={until === null ? mistakeOf(trouble) : null} />
          )}
          <Button type="primary" size="large" htmlType="submit" block loading={busy}>
            {say('signIn.submit')}
          </Button>
        </Form>
        {setup.data?.needed ? (
          <p className="sign-in-setup">
            {say('signIn.newSystem')} <Link to="/setup">{say('signIn.toSetup')}</Link>
          </p>
        ) : null}
        {demo.data ? <DemoAccounts people={demo.data.staff} onChoose={({ staffNo, password }) => form.setFieldsValue({ staffNo, password })} /> : null}
      </div>
    </main>
  );
}
