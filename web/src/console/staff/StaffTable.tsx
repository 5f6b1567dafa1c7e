import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { RoleEntry, StaffEntry } from '../../api/types';
import { useWords } from '../../kit/i18n';
import { Mark } from '../parts/Mark';
import { Refusal } from '../parts/Refusal';
import { Notice } from '../parts/States';
import { useAct } from '../session/useAct';
import { useText } from '../text';
import { found } from './found';
import { ResetPassword } from './ResetPassword';
import { useLineNames } from './useLineNames';

interface Props {
  staff: StaffEntry[];
  roles: RoleEntry[];
  mayManage: boolean;
  onEdit: (person: StaffEntry) => void;
}

export function StaffTable({ staff, roles, mayManage, onEdit }: Props) {
  const say = useText();
  const words = useWords();
  const lineNames = useLineNames();
  const [query, setQuery] = useSearchParams();
  const [resetting, setResetting] = useState<StaffEntry | null>(null);
  const set = (name: string) => (value: string | null | undefined) => {
    const next = new URLSearchParams(query);
    if (value) next.set(name, value);
    else next.delete(name);
    setQuery(next, { replace: true });
  };
  const shown = found(staff, query.get('find') ?? '', query.get('role'));
  const roleOf = (id: string) => {
    const role = roles.find((r) => r.id === id);
    return role ? words(role.name) : id;
  };
  if (staff.length === 0) return <Notice title={say('staff.none')} hint={say('staff.noneHint')} />;
  return (
    <>
      <div className="staff-filter">
        <Input allowClear aria-label={say('common.search')} placeholder={`${say('staff.staffNo')} / ${say('staff.name')}`} value={query.get('find') ?? ''} onChange={(e) => set('find')(e.target.value)} />
        <Select allowClear aria-label={say('staff.roles')} placeholder={say('staff.roles')} value={query.get('role')} onChange={set('role')} options={roles.map((r) => ({ value: r.id, label: words(r.name) }))} />
      </div>
      {shown.length === 0 ? (
        <Notice quiet title={say('staff.noMatch')} />
      ) : (
        <div className="staff-table">
          <table className="plain-table">
            <thead>
              <tr>
                <th>{say('staff.staffNo')}</th>
                <th>{say('staff.name')}</th>
                <th>{say('staff.roles')}</th>
                <th>{say('staff.skills')}</th>
                <th>{say('staff.pin')}</th>
                <th>{say('staff.two')}</th>
                <th>{say('staff.state')}</th>
                {mayManage ? <th>
                  <span className="sr-only">{say('common.edit')}</span>
                </th> : null}
              </tr>
            </thead>
            <tbody>
              {shown.map((person) => (
                <tr key={person.staffNo}>
                  <th scope="row">{person.staffNo}</th>
                  <td className="staff-name">{person.name}</td>
                  <td>{person.roles.map(roleOf).join(' · ')}</td>
                  <td className="staff-skills">{person.skills.length === 0 ? '' : person.skills.map(lineNames).join(' · ')}</td>
                  <td>{say(person.hasPin ? 'staff.hasPin' : 'staff.noPin')}</td>
                  <td>{say(person.twoFactor ? 'staff.has' : 'staff.hasNot')}</td>
                  <td>
                    <State person={person} />
                  </td>
                  {mayManage ? (
                    <td className="row-acts">
                      {person.locked ? <Act person={person} path="unlock" label={say('staff.unlock')} done={say('staff.unlocked', { name: person.name })} /> : null}
                      {person.twoFactor ? <Act person={person} path="two-factor/reset" label={say('staff.twoReset')} done={say('staff.twoResetDone', { name: person.name })} /> : null}
                      <Button type="link" size="small" onClick={() => setResetting(person)}>
                        {say('staff.reset')}
                      </Button>
                      <Button type="link" size="small" onClick={() => onEdit(person)}>
                        {say('common.edit')}
                      </Button>
                    </td>
                  ) : null}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ResetPassword person={resetting} onClose={() => setResetting(null)} />
    </>
  );
}

function State({ person }: { person: StaffEntry }) {
  const say = useText();
  if (!person.active) return <Mark tone="quiet">{say('staff.inactive')}</Mark>;
  return person.locked ? <Mark tone="bad">{say('staff.locked')}</Mark> : <Mark tone="good">{say('staff.active')}</Mark>;
}

/** A press on one person that needs nothing typed. */
function Act({ person, path, label, done }: { person: StaffEntry; path: 'unlock' | 'two-factor/reset'; label: string; done: string }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const { busy, trouble, run } = useAct();
  const act = async () => {
    if (!(await run(`/api/staff/${encodeURIComponent(person.staffNo)}/${path}`))) return;
    void message.success(done);
    void client.invalidateQueries({ queryKey: ['staff'] });
  };
  return (
    <>
      {trouble ? <Refusal trouble={trouble} /> : null}
      <Button size="small" loading={busy} onClick={() => void act()}>
        {label}
      </Button>
    </>
  );
}
