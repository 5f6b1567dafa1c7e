import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Switch } from 'antd';
import type { TwoFactorRule as Rule } from '../../api/types';
import { get } from '../../kit/api/client';
import { Refusal } from '../parts/Refusal';
import { useMay } from '../session/session';
import { useAct } from '../session/useAct';
import { useText } from '../text';

const path = '/api/company/two-factor';

/** Whether administrators of this company need a second step at sign-in. */
export function TwoFactorRule() {
  const say = useText();
  const may = useMay()('halls.manage');
  const client = useQueryClient();
  const { busy, trouble, run } = useAct();
  const rule = useQuery({ queryKey: [path], queryFn: ({ signal }) => get<Rule>(path, signal) });
  const change = async (forAdministrators: boolean) => {
    if (!(await run<Rule>(path, { forAdministrators }, 'PUT'))) return;
    void client.invalidateQueries({ queryKey: [path] });
    void client.invalidateQueries({ queryKey: ['me'] });
  };
  if (!rule.data) return null;
  return (
    <label className="staff-rule">
      <Switch checked={rule.data.forAdministrators} disabled={!may} loading={busy} onChange={(on) => void change(on)} />
      {say('staff.twoRule')}
      <Refusal trouble={trouble} />
    </label>
  );
}
