import { inChinese } from './locales';

export default inChinese;
