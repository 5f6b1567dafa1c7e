import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../kit/tokens.css';
import '../kit/base.css';
import './board.css';
import { DeviceScreen } from '../kit/device/DeviceScreen';
import { startTexts, titlePage } from '../kit/i18n';
import { Board } from './Board';
import { texts } from './texts';

startTexts(texts);
titlePage('board');
createRoot(document.getElementById('root') ?? document.body).render(
  <StrictMode>
    <DeviceScreen kind="board">{({ hall }) => <Board hall={hall} />}</DeviceScreen>
  </StrictMode>,
);
