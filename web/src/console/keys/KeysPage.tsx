import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import type { Instant } from '../../api/types';
import { get } from '../../kit/api/client';
import { ConfirmButton } from '../parts/ConfirmButton';
import { Page, Panel } from '../parts/Page';
import { Failed, Loading, Notice } from '../parts/States';
import { permissionName } from '../staff/permissionName';
import { useText } from '../text';
import { dateAndTime } from '../time';
import { MakeKey } from './MakeKey';

export interface KeyListed {
  id: string;
  name: string;
  permissions: string[];
  createdBy: string;
  createdAt: Instant;
  revokedAt: Instant | null;
}

/** Keys of other systems. */
export default function KeysPage() {
  const say = useText();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [making, setMaking] = useState(false);
  const keys = useQuery({ queryKey: ['keys'], queryFn: ({ signal }) => get<KeyListed[]>('/api/keys', signal) });
  if (keys.isPending) return <Loading />;
  if (keys.isError) return <Failed error={keys.error} again={() => void keys.refetch()} />;
  const inUse = keys.data.filter((k) => k.revokedAt === null);
  const removed = () => {
    void message.success(say('keys.removed'));
    void client.invalidateQueries({ queryKey: ['keys'] });
  };
  return (
    <Page
      title={say('keys.title')}
      aside={
        <Button type="primary" onClick={() => setMaking(true)}>
          {say('keys.add')}
        </Button>
      }
    >
      <p>{say('keys.hint')}</p>
      <Panel>
        {inUse.length === 0 ? (
          <Notice title={say('keys.none')} />
        ) : (
          <table className="plain-table">
            <thead>
              <tr>
                <th>{say('keys.name')}</th>
                <th>{say('keys.prefix')}</th>
                <th>{say('keys.permissions')}</th>
                <th>{say('keys.createdBy')}</th>
                <th>{say('keys.createdAt')}</th>
                <th>
                  <span className="sr-only">{say('common.remove')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {inUse.map((key) => (
                <tr key={key.id}>
                  <th scope="row">{key.name}</th>
                  <td>{`yk_${key.id}_…`}</td>
                  <td>{key.permissions.map((p) => permissionName(say, p) || p).join(' · ')}</td>
                  <td>{key.createdBy}</td>
                  <td>{dateAndTime(key.createdAt)}</td>
                  <td className="row-acts">
                    <ConfirmButton label={say('common.remove')} ask={say('keys.removeAsk')} path={`/api/keys/${encodeURIComponent(key.id)}`} onDone={removed} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Panel>
      <MakeKey open={making} onClose={() => setMaking(false)} />
    </Page>
  );
}
