import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { DeviceEntry } from '../../api/types';
import { Mark } from '../parts/Mark';
import { Refusal } from '../parts/Refusal';
import { useAct } from '../session/useAct';
import { useText } from '../text';
import { printTone } from './printTone';

/** A printer's paper and trouble, the agent's version, what became of the last slip, and a test. */
export function PrinterHealth({ printer, path }: { printer: DeviceEntry; path: string }) {
  const say = useText();
  const client = useQueryClient();
  const { busy, trouble, run } = useAct();
  const { report, lastPrint } = printer;
  const test = async () => {
    await run(`${path}/${encodeURIComponent(printer.id)}/test-print`);
    await client.invalidateQueries({ queryKey: [path] });
  };
  return (
    <div className="printer-health">
      {report?.trouble ? <Mark tone="bad">{say(`words.trouble.${report.trouble}`)}</Mark> : null}
      {report && !report.trouble ? <Mark tone={report.paper === 'low' ? 'near' : report.paper === 'enough' ? 'good' : 'quiet'}>{say(`words.paper.${report.paper}`)}</Mark> : null}
      {lastPrint ? <Mark tone={printTone(lastPrint.state)}>{say('devices.lastPrint', { state: say(`words.print.${lastPrint.state}`) })}</Mark> : null}
      {report ? <span className="printer-version">{say('devices.version', { version: report.version })}</span> : null}
      <Button size="small" loading={busy} onClick={() => void test()}>
        {say('devices.testPrint')}
      </Button>
      {trouble ? <Refusal trouble={trouble} /> : null}
    </div>
  );
}
