import { useTranslation } from 'react-i18next';
import { speak, useLanguage } from './i18n';

/** Says the other language in that language. */
export function LanguageSwitch({ remember = true, className }: { remember?: boolean; className?: string }) {
  const { t } = useTranslation('kit');
  const language = useLanguage();
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <button type="button" className={className} lang={other} onClick={() => speak(other, remember)}>
      {t('otherLanguage')}
    </button>
  );
}
