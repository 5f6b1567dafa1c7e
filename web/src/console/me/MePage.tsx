import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input, InputNumber, Switch } from 'antd';
import { useWords } from '../../kit/i18n';
import { Page, Panel } from '../parts/Page';
import { Refusal } from '../parts/Refusal';
import { prefer, usePreferences } from '../preferences';
import { PasswordForm } from '../session/PasswordForm';
import { useSession } from '../session/session';
import { useAct } from '../session/useAct';
import { useText } from '../text';
import { roleName } from '../words';
import { TwoFactor } from './TwoFactor';
import './me.css';

/** One's own account, and this computer. */
export default function MePage() {
  const say = useText();
  const words = useWords();
  const { me } = useSession();
  const { message } = App.useApp();
  return (
    <Page title={say('me.title')}>
      <div className="me">
        <Panel title={say('me.who')}>
          <dl className="me-facts">
            <dt>{say('me.name')}</dt>
            <dd>
              {me.name} {me.staffNo}
            </dd>
            <dt>{say('me.roles')}</dt>
            <dd>{me.roles.map((role) => roleName(say, role)).join(' · ')}</dd>
            <dt>{say('me.halls')}</dt>
            <dd>{me.halls.map((h) => words(h.name)).join(' · ')}</dd>
          </dl>
        </Panel>
        <ThisComputer />
        <Panel title={say('me.password')}>
          <PasswordForm onChanged={() => void message.success(say('signIn.changed'))} />
        </Panel>
        <Panel title={say('me.pin')} aside={<span className="me-note">{say(me.hasPin ? 'me.pinHas' : 'me.pinNone')}</span>}>
          <PinSetting />
        </Panel>
        <Panel title={say('me.two')} aside={<span className="me-note">{say(me.twoFactor ? 'me.twoOn' : 'me.twoOff')}</span>}>
          <TwoFactor on={me.twoFactor} codesLeft={me.recoveryCodesLeft} />
        </Panel>
      </div>
    </Page>
  );
}

function PinSetting() {
  const say = useText();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { busy, trouble, run } = useAct();
  const [form] = Form.useForm<{ pin: string; password: string }>();
  const save = async (typed: { pin: string; password: string }) => {
    if (!(await run('/api/me/pin', typed, 'PUT'))) return;
    form.resetFields();
    void message.success(say('me.pinSaved'));
    void client.invalidateQueries({ queryKey: ['me'] });
  };
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={(typed: { pin: string; password: string }) => void save(typed)}>
      <Form.Item name="password" label={say('me.yourPassword')} rules={[{ required: true, message: say('setup.required') }]}>
        <Input.Password autoComplete="current-password" maxLength={200} />
      </Form.Item>
      <Form.Item name="pin" label={say('me.pinNew')} rules={[{ required: true, pattern: /^\d{4,8}$/, message: say('me.pinRule') }]}>
        <Input.Password autoComplete="off" inputMode="numeric" maxLength={8} />
      </Form.Item>
      <Refusal trouble={trouble} />
      <Button htmlType="submit" loading={busy}>
        {say('me.pinSave')}
      </Button>
    </Form>
  );
}

function ThisComputer() {
  const say = useText();
  const { dark, lockAfter } = usePreferences();
  return (
    <Panel title={say('me.machine')}>
      <label className="me-field">
        {say('me.lockAfter')}
        <span>
          <InputNumber min={1} max={60} precision={0} value={lockAfter} onChange={(minutes) => minutes !== null && prefer({ lockAfter: minutes })} /> {say('common.minutes')}
        </span>
      </label>
      <label className="me-field">
        {say('me.dark')}
        <Switch checked={dark} onChange={(on) => prefer({ dark: on })} />
      </label>
    </Panel>
  );
}
