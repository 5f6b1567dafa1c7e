import { createRoot } from 'react-dom/client';
import '../kit/tokens.css';
import '../kit/base.css';
import { startTexts } from '../kit/i18n';

startTexts({ zh: {}, en: {} });
createRoot(document.getElementById('root') ?? document.body).render(<main />);
