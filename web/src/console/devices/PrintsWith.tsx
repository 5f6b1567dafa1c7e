import { useQueryClient } from '@tanstack/react-query';
import { Select } from 'antd';
import type { DeviceEntry } from '../../api/types';
import { Refusal } from '../parts/Refusal';
import { useAct } from '../session/useAct';
import { useText } from '../text';

const none = 'none';

/** What a kiosk prints with: a ticket printer, its own browser, or nothing. */
export function PrintsWith({ kiosk, printers, path }: { kiosk: DeviceEntry; printers: DeviceEntry[]; path: string }) {
  const say = useText();
  const client = useQueryClient();
  const { busy, trouble, run } = useAct();
  const set = async (value: string) => {
    await run(`${path}/${encodeURIComponent(kiosk.id)}/printer`, { printer: value === none ? null : value }, 'PUT');
    await client.invalidateQueries({ queryKey: [path] });
  };
  return (
    <>
      <Select
        size="small"
        className="prints-with"
        aria-label={say('devices.printsWith', { name: kiosk.name })}
        value={kiosk.printer ?? none}
        loading={busy}
        onChange={(value) => void set(value)}
        options={[
          { value: none, label: say('devices.noPaper') },
          ...printers.map((p) => ({ value: p.id, label: p.name })),
          { value: 'browser', label: say('devices.browserPrints') },
        ]}
      />
      {trouble ? <Refusal trouble={trouble} /> : null}
    </>
  );
}
