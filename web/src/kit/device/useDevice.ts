import { useCallback, useEffect, useState } from 'react';
import type { DeviceKind, PairedDevice } from '../../api/types';
import { get } from '../api/client';
import { isTrouble, Refused } from '../api/trouble';
import { placeIn, placeOf, type Place, type ScreenKind } from './place';

export type DeviceState =
  | { at: 'asking' }
  | { at: 'unreachable' }
  /** @param other The kind this device is paired as, when it is not this one. */
  | { at: 'unpaired'; other: DeviceKind | null }
  | { at: 'placed'; place: Place };

/** Which hall (and counter) this screen belongs to. Asks again by itself while nobody answers. */
export function useDevice(kind: ScreenKind): { state: DeviceState; paired: (device: PairedDevice) => void } {
  const [state, setState] = useState<DeviceState>(() => {
    const place = placeIn(location.search, kind);
    return place ? { at: 'placed', place } : { at: 'asking' };
  });

  const paired = useCallback(
    (device: PairedDevice) => {
      const place = placeOf(device, kind);
      setState(place ? { at: 'placed', place } : { at: 'unpaired', other: device.kind });
    },
    [kind],
  );

  useEffect(() => {
    if (state.at !== 'asking' && state.at !== 'unreachable') return;
    const leave = new AbortController();
    const ask = () =>
      get<PairedDevice | null>('/api/device', leave.signal).then((device) => (device ? paired(device) : setState({ at: 'unpaired', other: null })), (thrown: unknown) => {
        if (thrown instanceof Refused) setState({ at: 'unpaired', other: null });
        else if (isTrouble(thrown)) setState({ at: 'unreachable' });
      });
    const timer = setTimeout(() => void ask(), state.at === 'asking' ? 0 : 3000);
    const again = setInterval(() => void ask(), 5000);
    return () => {
      clearTimeout(timer);
      clearInterval(again);
      leave.abort();
    };
  }, [state.at, paired]);

  return { state, paired };
}
