import { useQuery } from '@tanstack/react-query';
import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { RoleEntry, StaffEntry } from '../../api/types';
import { get } from '../../kit/api/client';
import { Page, Panel } from '../parts/Page';
import { Failed, Loading } from '../parts/States';
import { useMay, useSession } from '../session/session';
import { useText } from '../text';
import { ImportDialog } from './ImportDialog';
import { PersonDrawer } from './PersonDrawer';
import { RoleMatrix } from './RoleMatrix';
import { StaffTable } from './StaffTable';
import { TwoFactorRule } from './TwoFactorRule';
import './staff.css';

export default function StaffPage() {
  const say = useText();
  const { hall } = useSession();
  const may = useMay()('staff.manage');
  const [query, setQuery] = useSearchParams();
  const [editing, setEditing] = useState<StaffEntry | 'new' | null>(null);
  const [importing, setImporting] = useState(false);
  const address = `/api/staff?hall=${encodeURIComponent(hall?.id ?? '')}`;
  const staff = useQuery({ queryKey: ['staff', hall?.id], queryFn: ({ signal }) => get<StaffEntry[]>(address, signal) });
  const roles = useQuery({ queryKey: ['roles'], queryFn: ({ signal }) => get<RoleEntry[]>('/api/roles', signal), staleTime: Infinity });
  if (staff.isPending || roles.isPending) return <Loading />;
  if (staff.isError) return <Failed error={staff.error} again={() => void staff.refetch()} />;
  if (roles.isError) return <Failed error={roles.error} again={() => void roles.refetch()} />;
  return (
    <Page
      title={say('staff.title')}
      aside={
        may ? (
          <>
            <Button onClick={() => setImporting(true)}>{say('staff.import')}</Button>
            <Button type="primary" onClick={() => setEditing('new')}>
              {say('staff.add')}
            </Button>
          </>
        ) : null
      }
    >
      <Tabs
        activeKey={query.get('tab') ?? 'list'}
        onChange={(tab) => setQuery(tab === 'list' ? {} : { tab }, { replace: true })}
        items={[
          { key: 'list', label: say('staff.list'), children: <Panel children={<StaffTable staff={staff.data} roles={roles.data} mayManage={may} onEdit={setEditing} />} /> },
          { key: 'roles', label: say('staff.matrix'), children: <Panel children={<><TwoFactorRule /><RoleMatrix roles={roles.data} /></>} /> },
        ]}
      />
      <PersonDrawer editing={editing} roles={roles.data} onClose={() => setEditing(null)} />
      <ImportDialog open={importing} onClose={() => setImporting(false)} />
    </Page>
  );
}
