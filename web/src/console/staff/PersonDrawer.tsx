import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Drawer, Form, Input, Select, Switch } from 'antd';
import type { RoleEntry, StaffEntry } from '../../api/types';
import { useWords } from '../../kit/i18n';
import { Refusal } from '../parts/Refusal';
import { useSession } from '../session/session';
import { useAct } from '../session/useAct';
import { useText } from '../text';
import { useHallSettings } from './useLineNames';

interface Typed {
  staffNo: string;
  name: string;
  roles: string[];
  halls: string[];
  skills: string[];
  active: boolean;
  password?: string;
}

/** One person: new, or changed. */
export function PersonDrawer({ editing, roles, onClose }: { editing: StaffEntry | 'new' | null; roles: RoleEntry[]; onClose: () => void }) {
  const say = useText();
  const title = editing === 'new' ? say('staff.addTitle') : say('staff.editTitle', { name: editing?.name ?? '' });
  return (
    <Drawer open={editing !== null} title={title} size={480} onClose={onClose} destroyOnHidden>
      {editing ? <PersonForm person={editing === 'new' ? null : editing} roles={roles} onSaved={onClose} /> : null}
    </Drawer>
  );
}

function PersonForm({ person, roles, onSaved }: { person: StaffEntry | null; roles: RoleEntry[]; onSaved: () => void }) {
  const say = useText();
  const words = useWords();
  const client = useQueryClient();
  const { me, hall } = useSession();
  const { message } = App.useApp();
  const { busy, trouble, run } = useAct();
  const lines = useHallSettings()?.lines ?? [];
  const required = { required: true, message: say('setup.required') };

  const save = async (typed: Typed) => {
    const done = person ? await run(`/api/staff/${encodeURIComponent(person.staffNo)}`, { ...typed, staffNo: person.staffNo }, 'PUT') : await run('/api/staff', typed);
    if (!done) return;
    void message.success(say('staff.saved'));
    void client.invalidateQueries({ queryKey: ['staff'] });
    onSaved();
  };

  const initial = person ?? { staffNo: '', name: '', roles: ['clerk'], halls: hall ? [hall.id] : [], skills: [], active: true };
  return (
    <Form layout="vertical" initialValues={initial} onFinish={(typed: Typed) => void save(typed)}>
      <Form.Item name="staffNo" label={say('staff.staffNo')} rules={[required, { pattern: /^[a-z0-9]{1,16}$/i, message: say('staff.staffNoRule') }]}>
        <Input maxLength={16} autoComplete="off" autoFocus={person === null} disabled={person !== null} />
      </Form.Item>
      <Form.Item name="name" label={say('staff.name')} rules={[required]}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="roles" label={say('staff.roles')} rules={[required]}>
        <Select mode="multiple" options={roles.map((r) => ({ value: r.id, label: words(r.name) }))} />
      </Form.Item>
      <Form.Item name="halls" label={say('staff.halls')} rules={[required]}>
        <Select mode="multiple" options={me.halls.map((h) => ({ value: h.id, label: words(h.name) }))} />
      </Form.Item>
      <Form.Item name="skills" label={say('staff.skills')}>
        <Select mode="multiple" placeholder={say('staff.allSkills')} options={lines.map((l) => ({ value: l.id, label: words(l.name) }))} />
      </Form.Item>
      {person ? (
        <Form.Item name="active" label={say('staff.active')} valuePropName="checked">
          <Switch />
        </Form.Item>
      ) : (
        <Form.Item name="password" label={say('staff.password')} extra={say('staff.resetHint')} rules={[required, { min: 8, message: say('signIn.passwordRule') }]}>
          <Input.Password autoComplete="new-password" maxLength={200} />
        </Form.Item>
      )}
      <Refusal trouble={trouble} />
      <Button type="primary" htmlType="submit" loading={busy}>
        {say('common.save')}
      </Button>
    </Form>
  );
}
