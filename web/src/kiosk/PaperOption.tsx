import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasPrinter, setPrinter } from './printer';

export function PaperOption() {
  const { t } = useTranslation('kiosk');
  const [printer, set] = useState(hasPrinter);
  return (
    <label className="pairing-option">
      <input
        type="checkbox"
        checked={printer}
        onChange={(e) => {
          setPrinter(e.target.checked);
          set(e.target.checked);
        }}
      />
      {t('paper')}
    </label>
  );
}
