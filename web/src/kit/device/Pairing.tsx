import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeviceKind, PairedDevice } from '../../api/types';
import { useCommand } from '../api/useCommand';
import { LanguageSwitch } from '../LanguageSwitch';
import { TroubleLine } from '../Trouble';
import { codeLength, typed } from './code';
import type { ScreenKind } from './place';
import './pairing.css';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'erase', '0'];

/** Joins this screen to a hall by the code that the staff's device page shows. */
export function Pairing({ kind, other, paired }: { kind: ScreenKind; other: DeviceKind | null; paired: (device: PairedDevice) => void }) {
  const { t } = useTranslation('kit');
  const [code, setCode] = useState('');
  const { busy, trouble, run, clear } = useCommand();

  const enter = (next: string) => {
    clear();
    setCode(next);
    if (next.length < codeLength) return;
    void run<PairedDevice>('/api/devices/pair', { code: next }).then((device) => {
      if (device) paired(device);
      else setCode('');
    });
  };

  return (
    <main className={kind === 'kiosk' ? 'pairing' : 'pairing dark'}>
      <LanguageSwitch className="pairing-language" />
      <h1>{t(`pairing.title.${kind}`)}</h1>
      <p>{t('pairing.how')}</p>
      {other ? <p className="pairing-other">{t('pairing.other', { kind: t(`pairing.kind.${other}`) })}</p> : null}
      <label className="sr-only" htmlFor="code">
        {t('pairing.code')}
      </label>
      <input
        id="code"
        className="pairing-code"
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        placeholder="––––––"
        value={code}
        disabled={busy}
        onChange={(e) => enter(typed('', e.target.value))}
      />
      <TroubleLine trouble={trouble} />
      <div className="pairing-keys">
        {keys.map((key) => (
          <button key={key} type="button" disabled={busy} className={key === 'erase' ? 'pairing-erase' : undefined} onClick={() => enter(typed(code, key))}>
            {key === 'erase' ? t('pairing.erase') : key}
          </button>
        ))}
      </div>
    </main>
  );
}
