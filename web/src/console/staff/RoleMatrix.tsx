import type { RoleEntry } from '../../api/types';
import { useWords } from '../../kit/i18n';
import { useText } from '../text';
import { permissionName } from './permissionName';

/** Which role may do what. */
export function RoleMatrix({ roles }: { roles: RoleEntry[] }) {
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
                <td key={role.id}>
                  <span aria-hidden="true">{role.permissions.includes(permission) ? '✓' : ''}</span>
                  <span className="sr-only">{say(role.permissions.includes(permission) ? 'staff.has' : 'staff.hasNot')}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
