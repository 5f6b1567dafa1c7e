import { createRoot } from 'react-dom/client';
import '../kit/tokens.css';
import '../kit/base.css';
import './console.css';
import { startTexts } from '../kit/i18n';
import { App } from './App';
import en from './texts.en';
import zh from './texts.zh';

startTexts({ zh: { console: zh }, en: { console: en } }, true);
createRoot(document.getElementById('root') ?? document.body).render(<App />);
