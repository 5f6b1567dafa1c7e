import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { RecoveryCodes, TwoFactorKey } from '../../api/types';
import { Qr } from '../../kit/Qr';
import { Refusal } from '../parts/Refusal';
import { CodeField } from '../session/second';
import { useAct } from '../session/useAct';
import { useText } from '../text';

/** The second step at sign-in: begun with the password, on after the first right code, kept open by recovery codes. */
export function TwoFactor({ on, codesLeft, onDone }: { on: boolean; codesLeft: number; onDone?: () => void }) {
  const [key, setKey] = useState<TwoFactorKey | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const client = useQueryClient();
  const done = () => {
    void client.invalidateQueries({ queryKey: ['me'] }).then(() => {
      setCodes(null);
      onDone?.();
    });
  };
  if (codes) return <Codes codes={codes} onKept={done} />;
  if (on) return <IsOn codesLeft={codesLeft} onCodes={setCodes} onEnded={done} />;
  if (key === null) return <Begin onBegun={setKey} />;
  return (
    <Confirm
      of={key}
      onConfirmed={(made) => {
        setKey(null);
        setCodes(made);
      }}
    />
  );
}

function Begin({ onBegun }: { onBegun: (key: TwoFactorKey) => void }) {
  const say = useText();
  const { busy, trouble, run } = useAct();
  const begin = async (typed: { password: string }) => {
    const done = await run<TwoFactorKey>('/api/me/two-factor/begin', typed);
    if (done) onBegun(done.answer);
  };
  return (
    <Form name="two-factor" layout="vertical" requiredMark={false} onFinish={(typed: { password: string }) => void begin(typed)}>
      <p className="me-note">{say('me.twoHint')}</p>
      <PasswordField />
      <Refusal trouble={trouble} />
      <Button htmlType="submit" loading={busy}>
        {say('me.twoBegin')}
      </Button>
    </Form>
  );
}

function Confirm({ of, onConfirmed }: { of: TwoFactorKey; onConfirmed: (codes: string[]) => void }) {
  const say = useText();
  const { busy, trouble, run } = useAct();
  const confirm = async (typed: { code: string }) => {
    const done = await run<RecoveryCodes>('/api/me/two-factor/confirm', typed);
    if (done) onConfirmed(done.answer.codes);
  };
  return (
    <Form name="two-factor" layout="vertical" requiredMark={false} onFinish={(typed: { code: string }) => void confirm(typed)}>
      <p className="me-note">{say('me.twoScan')}</p>
      <div className="me-qr">
        <Qr text={of.address} label={say('me.twoQr')} />
      </div>
      <p className="me-note">
        {say('me.twoType')} <code className="me-key">{of.key}</code>
      </p>
      <CodeField focus />
      <Refusal trouble={trouble} />
      <Button type="primary" htmlType="submit" loading={busy}>
        {say('me.twoConfirm')}
      </Button>
    </Form>
  );
}

function Codes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const say = useText();
  return (
    <>
      <p className="me-note">{say('me.codesHint')}</p>
      <ul className="me-codes" aria-label={say('me.codes')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button type="primary" onClick={onKept}>
        {say('me.codesKept')}
      </Button>
    </>
  );
}

interface Both {
  password: string;
  code: string;
}

function IsOn({ codesLeft, onCodes, onEnded }: { codesLeft: number; onCodes: (codes: string[]) => void; onEnded: () => void }) {
  const say = useText();
  const { message } = App.useApp();
  const { busy, trouble, run } = useAct();
  const [form] = Form.useForm<Both>();
  const renew = async (typed: Both) => {
    const done = await run<RecoveryCodes>('/api/me/two-factor/recovery-codes', typed);
    if (done) onCodes(done.answer.codes);
  };
  const end = async (typed: Both) => {
    if (!(await run('/api/me/two-factor/end', typed))) return;
    void message.success(say('me.twoEnded'));
    onEnded();
  };
  return (
    <Form form={form} name="two-factor" layout="vertical" requiredMark={false} onFinish={(typed: Both) => void renew(typed)}>
      <p className="me-note">{say('me.codesLeft', { n: codesLeft })}</p>
      <PasswordField />
      <CodeField />
      <Refusal trouble={trouble} />
      <div className="me-acts">
        <Button htmlType="submit" loading={busy}>
          {say('me.codesNew')}
        </Button>
        <Button danger disabled={busy} onClick={() => void form.validateFields().then(end, () => undefined)}>
          {say('me.twoEnd')}
        </Button>
      </div>
    </Form>
  );
}

function PasswordField() {
  const say = useText();
  return (
    <Form.Item name="password" label={say('me.yourPassword')} rules={[{ required: true, message: say('setup.required') }]}>
      <Input.Password autoComplete="current-password" maxLength={200} />
    </Form.Item>
  );
}
