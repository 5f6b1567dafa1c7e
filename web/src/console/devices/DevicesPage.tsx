import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import type { DeviceEntry } from '../../api/types';
import { get } from '../../kit/api/client';
import { age } from '../../kit/format';
import { useNow } from '../../kit/live/useLive';
import { ConfirmButton } from '../parts/ConfirmButton';
import { Mark } from '../parts/Mark';
import { Page, Panel } from '../parts/Page';
import { Failed, Loading, Notice } from '../parts/States';
import { useHallPath } from '../session/session';
import { useText } from '../text';
import { dateAndTime, elapsed } from '../time';
import { PairDialog } from './PairDialog';
import { PrinterHealth } from './PrinterHealth';
import { PrintsWith } from './PrintsWith';

const here = () => new Date();

/** The hall's screens and kiosks; who is online is looked at every five seconds. */
export default function DevicesPage() {
  const say = useText();
  const path = `${useHallPath()}/devices`;
  const [pairing, setPairing] = useState(false);
  const devices = useQuery({ queryKey: [path], queryFn: ({ signal }) => get<DeviceEntry[]>(path, signal), refetchInterval: 5_000 });
  if (devices.isPending) return <Loading />;
  if (devices.isError) return <Failed error={devices.error} again={() => void devices.refetch()} />;
  return (
    <Page
      title={say('devices.title')}
      aside={
        <Button type="primary" onClick={() => setPairing(true)}>
          {say('devices.pair')}
        </Button>
      }
    >
      <Panel>{devices.data.length === 0 ? <Notice title={say('devices.none')} hint={say('devices.noneHint')} /> : <DeviceTable devices={devices.data} path={path} />}</Panel>
      <PairDialog open={pairing} devices={devices.data} onClose={() => setPairing(false)} />
    </Page>
  );
}

function DeviceTable({ devices, path }: { devices: DeviceEntry[]; path: string }) {
  const say = useText();
  const client = useQueryClient();
  const { message } = App.useApp();
  const now = useNow(here).getTime();
  const removed = () => {
    void message.success(say('devices.removed'));
    void client.invalidateQueries({ queryKey: [path] });
  };
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>{say('devices.name')}</th>
          <th>{say('devices.kind')}</th>
          <th className="figure">{say('devices.counter')}</th>
          <th>{say('devices.state')}</th>
          <th>{say('devices.printing')}</th>
          <th>{say('devices.pairedAt')}</th>
          <th>
            <span className="sr-only">{say('common.remove')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {devices.map((device) => (
          <tr key={device.id}>
            <th scope="row">{device.name}</th>
            <td>{say(`words.device.${device.kind}`)}</td>
            <td className="figure">{device.counter ?? ''}</td>
            <td>
              {device.online ? (
                <Mark tone="good">{say('devices.online')}</Mark>
              ) : (
                <Mark tone={device.lastSeenAt ? 'bad' : 'quiet'}>{device.lastSeenAt ? `${say('devices.offline')} · ${age(elapsed(device.lastSeenAt, now))}` : say('devices.never')}</Mark>
              )}
            </td>
            <td>
              {device.kind === 'kiosk' ? <PrintsWith kiosk={device} printers={devices.filter((d) => d.kind === 'printer')} path={path} /> : null}
              {device.kind === 'printer' ? <PrinterHealth printer={device} path={path} /> : null}
            </td>
            <td>{device.pairedAt ? dateAndTime(device.pairedAt) : ''}</td>
            <td className="row-acts">
              <ConfirmButton label={say('common.remove')} ask={say('devices.removeAsk', { name: device.name })} path={`${path}/${encodeURIComponent(device.id)}`} onDone={removed} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
