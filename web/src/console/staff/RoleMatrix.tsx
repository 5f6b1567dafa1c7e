import type { Role } from '../../api/types';
import { useWords } from '../../kit/i18n';
import { useText } from '../text';

/** Which role may do what. */
export function RoleMatrix({ roles }: { roles: Role[] }) {
  const say = useText();
  const words = useWords();
  const permissions = [...new Set(roles.flatMap((r) => r.permissions))].sort();
  return (
    <div className="staff-table">
      <table className="plain-table matrix">
        <thead>
          <tr>
            <th>{say('staff.permission')}</th>
            {roles.map((role) => (
              <th key={role.id}>{words(role.name)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {permissions.map((permission) => (
            <tr key={permission}>
              <th scope="row">
                {permissionName(say, permission)} <code>{permission}</code>
              </th>
              {roles.map((role) => (
                <td key={role.id}>{role.permissions.includes(permission) ? <span aria-label={say('staff.has')}>✓</span> : <span aria-label={say('staff.hasNot')} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const named = [
  'self', 'device.act', 'devices.manage', 'floor.see', 'floor.call', 'floor.guide', 'floor.manage', 'floor.ticket', 'days.see', 'facts.read', 'settings.see', 'settings.change', 'staff.see',
  'staff.manage', 'people.find', 'people.reveal', 'people.forget', 'keys.manage', 'halls.manage',
] as const;

/** A permission in words; one that the console does not know yet only by its name. */
function permissionName(say: ReturnType<typeof useText>, permission: string): string {
  const known = named.find((n) => n === permission);
  return known ? say(`staff.may.${known.replace('.', '_') as Underscored<(typeof named)[number]>}`) : '';
}

type Underscored<T extends string> = T extends `${infer A}.${infer B}` ? `${A}_${B}` : T;
