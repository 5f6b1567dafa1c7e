import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { DeviceEntry } from '../../api/types';
import { get } from '../../kit/api/client';
import { PairDialog } from '../devices/PairDialog';
import { Mark } from '../parts/Mark';
import { useHallPath } from '../session/session';
import { useText } from '../text';
import type { StepProps } from './Setup';

export function DevicesStep({ onBack, onNext }: StepProps) {
  const say = useText();
  const path = `${useHallPath()}/devices`;
  const [pairing, setPairing] = useState(false);
  const devices = useQuery({ queryKey: [path], queryFn: ({ signal }) => get<DeviceEntry[]>(path, signal), refetchInterval: 3_000 }).data ?? [];
  return (
    <>
      <p className="setup-note">{say('setup.devicesHint')}</p>
      <ul className="setup-devices">
        {devices.map((device) => (
          <li key={device.id}>
            {device.name} · {say(`words.device.${device.kind}`)} <Mark tone={device.online ? 'good' : 'quiet'}>{say(device.online ? 'devices.online' : 'devices.offline')}</Mark>
          </li>
        ))}
      </ul>
      <Button onClick={() => setPairing(true)}>{say('devices.pair')}</Button>
      <div className="setup-foot">
        <Button onClick={onBack}>{say('common.back')}</Button>
        <Button type="primary" onClick={onNext}>
          {say('common.next')}
        </Button>
      </div>
      <PairDialog open={pairing} devices={devices} onClose={() => setPairing(false)} />
    </>
  );
}
