import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../kit/tokens.css';
import '../kit/base.css';
import './ticket.css';
import { startTexts, titlePage } from '../kit/i18n';
import { texts } from './texts';
import { Ticket } from './Ticket';

startTexts(texts, true);
titlePage('ticket');
createRoot(document.getElementById('root') ?? document.body).render(
  <StrictMode>
    <Ticket />
  </StrictMode>,
);
