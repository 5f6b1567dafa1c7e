import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../kit/tokens.css';
import '../kit/base.css';
import './kiosk.css';
import { startTexts, titlePage } from '../kit/i18n';
import { DeviceScreen } from '../kit/device/DeviceScreen';
import { Kiosk } from './Kiosk';
import { texts } from './texts';

startTexts(texts);
titlePage('kiosk');
createRoot(document.getElementById('root') ?? document.body).render(
  <StrictMode>
    <DeviceScreen kind="kiosk">
      {({ hall }) => <Kiosk hall={hall} />}
    </DeviceScreen>
  </StrictMode>,
);
