import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeviceKind } from '../../api/types';
import type { Place } from './place';
import { Pairing } from './Pairing';
import { useDevice } from './useDevice';

/** A hall's screen: asks to be paired until it has a place, then shows its picture. */
export function DeviceScreen({ kind, options, children }: { kind: DeviceKind; options?: ReactNode; children: (place: Place) => ReactNode }) {
  const { t } = useTranslation('kit');
  const { state, paired } = useDevice(kind);
  switch (state.at) {
    case 'placed':
      return children(state.place);
    case 'unpaired':
      return (
        <Pairing kind={kind} other={state.other} paired={paired}>
          {options}
        </Pairing>
      );
    case 'asking':
    case 'unreachable':
      return (
        <main className={kind === 'kiosk' ? 'pairing' : 'pairing dark'}>
          <p className="pairing-state" role="status">
            {state.at === 'unreachable' ? t('pairing.unreachable') : ''}
          </p>
        </main>
      );
  }
}
