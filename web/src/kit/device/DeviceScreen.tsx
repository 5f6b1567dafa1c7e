import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place, ScreenKind } from './place';
import { Pairing } from './Pairing';
import { useDevice } from './useDevice';

/** A hall's screen: asks to be paired until it has a place, then shows its picture. */
export function DeviceScreen({ kind, children }: { kind: ScreenKind; children: (place: Place) => ReactNode }) {
  const { t } = useTranslation('kit');
  const { state, paired } = useDevice(kind);
  switch (state.at) {
    case 'placed':
      return children(state.place);
    case 'unpaired':
      return <Pairing kind={kind} other={state.other} paired={paired} />;
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
