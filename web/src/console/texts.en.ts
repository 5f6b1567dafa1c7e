import { inEnglish } from './locales';

export default inEnglish;
