import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import type { ImportReport } from '../../api/types';
import { Mark } from '../parts/Mark';
import { Refusal } from '../parts/Refusal';
import { useSession } from '../session/session';
import { useAct } from '../session/useAct';
import { useText } from '../text';
import { ImportRows } from './ImportRows';
import './staff.css';

const example = 'staffNo,name,roles,skills,password\n1001,李娜,clerk,business;payment,Spring-2026\n2001,周婷,guide,,Spring-2026';

/** Staff from a CSV file: tried first, and written only when no row has a problem. */
export function ImportStaff({ onImported }: { onImported: () => void }) {
  const say = useText();
  const client = useQueryClient();
  const { hall } = useSession();
  const { message } = App.useApp();
  const { busy, trouble, run, clear } = useAct();
  const [csv, setCsv] = useState('');
  const [tried, setTried] = useState<ImportReport | null>(null);

  const type = (text: string) => {
    setCsv(text);
    setTried(null);
    clear();
  };
  const send = async (dryRun: boolean) => {
    const done = await run<ImportReport>('/api/staff/import', { csv, dryRun, hall: hall?.id });
    if (!done) return;
    if (dryRun || done.answer.refused > 0) {
      setTried(done.answer);
      return;
    }
    void message.success(say('staff.importDone', { added: done.answer.added, changed: done.answer.changed }));
    void client.invalidateQueries({ queryKey: ['staff'] });
    onImported();
  };
  const toWrite = tried ? tried.added + tried.changed : 0;

  return (
    <div className="import">
      <p>{say('staff.importHint')}</p>
      <div className="import-source">
        <label className="import-file">
          <input className="sr-only" type="file" accept=".csv,text/csv" onChange={(e) => void e.target.files?.[0]?.text().then(type)} />
          {say('staff.importFile')}
        </label>
        <Button type="link" onClick={() => type(example)}>
          {say('staff.importExample')}
        </Button>
      </div>
      <Input.TextArea aria-label={say('staff.importPaste')} placeholder={`${say('staff.importPaste')}\n${example}`} rows={5} value={csv} onChange={(e) => type(e.target.value)} />
      {tried ? <ImportRows rows={tried.rows} /> : null}
      {tried && tried.refused > 0 ? <Mark tone="bad">{say('staff.importRefused', { n: tried.refused })}</Mark> : null}
      {tried && tried.refused === 0 && toWrite === 0 ? <Mark tone="quiet">{say('staff.importNothing')}</Mark> : null}
      <Refusal trouble={trouble} />
      <div className="import-foot">
        {tried && tried.refused === 0 && toWrite > 0 ? (
          <Button type="primary" loading={busy} onClick={() => void send(false)}>
            {say('staff.importDo', { n: toWrite })}
          </Button>
        ) : (
          <Button type="primary" disabled={csv.trim() === ''} loading={busy} onClick={() => void send(true)}>
            {say('staff.importTry')}
          </Button>
        )}
      </div>
    </div>
  );
}
