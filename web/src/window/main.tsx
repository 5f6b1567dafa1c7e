import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../kit/tokens.css';
import '../kit/base.css';
import './window.css';
import { DeviceScreen } from '../kit/device/DeviceScreen';
import { startTexts, titlePage } from '../kit/i18n';
import { texts } from './texts';
import { Window } from './Window';

startTexts(texts);
titlePage('window');
createRoot(document.getElementById('root') ?? document.body).render(
  <StrictMode>
    <DeviceScreen kind="window">{({ hall, counter }) => <Window hall={hall} counter={counter ?? 0} />}</DeviceScreen>
  </StrictMode>,
);
