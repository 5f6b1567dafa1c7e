import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../kit/tokens.css';
import '../kit/base.css';
import './door.css';
import { startTexts, titlePage } from '../kit/i18n';
import { Door } from './Door';
import { texts } from './texts';

startTexts(texts, true);
titlePage('door');
createRoot(document.getElementById('root') ?? document.body).render(
  <StrictMode>
    <Door />
  </StrictMode>,
);
