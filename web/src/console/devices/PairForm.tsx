import { Button, Form, Input, Radio, Select } from 'antd';
import type { PairingCode, DeviceKind } from '../../api/types';
import { useWords } from '../../kit/i18n';
import { Refusal } from '../parts/Refusal';
import { useHallPath } from '../session/session';
import { useAct } from '../session/useAct';
import { useHallSettings } from '../staff/useLineNames';
import { useText } from '../text';
import type { Coded } from './PairDialog';

const kinds: readonly DeviceKind[] = ['kiosk', 'board', 'window', 'printer'];

interface Typed {
  kind: DeviceKind;
  counter?: number;
  name: string;
}

export function PairForm({ onCode }: { onCode: (coded: Coded) => void }) {
  const say = useText();
  const words = useWords();
  const path = `${useHallPath()}/devices`;
  const counters = useHallSettings()?.counters ?? [];
  const { busy, trouble, run } = useAct();
  const [form] = Form.useForm<Typed>();
  const kind = Form.useWatch('kind', form);
  const required = { required: true, message: say('setup.required') };
  const make = async (typed: Typed) => {
    const done = await run<PairingCode>(path, typed);
    if (done) onCode({ ...done.answer, kind: typed.kind });
  };
  return (
    <Form form={form} layout="vertical" requiredMark={false} initialValues={{ kind: 'kiosk' }} onFinish={(typed: Typed) => void make(typed)}>
      <Form.Item name="kind" label={say('devices.kind')}>
        <Radio.Group optionType="button" options={kinds.map((k) => ({ value: k, label: say(`words.device.${k}`) }))} />
      </Form.Item>
      {kind === 'window' ? (
        <Form.Item name="counter" label={say('devices.counter')} rules={[required]}>
          <Select options={counters.map((c) => ({ value: c.no, label: words(c.name) }))} />
        </Form.Item>
      ) : null}
      <Form.Item name="name" label={say('devices.name')} rules={[required]}>
        <Input maxLength={40} autoFocus placeholder={say('devices.namePlaceholder')} />
      </Form.Item>
      <Refusal trouble={trouble} />
      <Button type="primary" htmlType="submit" loading={busy}>
        {say('devices.getCode')}
      </Button>
    </Form>
  );
}
