import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App as Messages, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useEffect } from 'react';
import { HashRouter } from 'react-router';
import { Refused } from '../kit/api/trouble';
import { useLanguage } from '../kit/i18n';
import { Places } from './Places';
import { usePreferences } from './preferences';
import { useText } from './text';
import { themeOf } from './theme';

// A refusal is an answer; only silence is asked again.
const retry = (failures: number, error: Error) => !(error instanceof Refused) && failures < 3;
const queries = new QueryClient({ defaultOptions: { queries: { retry, staleTime: 5_000 } } });

export function App() {
  const say = useText();
  const language = useLanguage();
  const { dark } = usePreferences();

  useEffect(() => {
    document.body.dataset['theme'] = dark ? 'dark' : 'light';
  }, [dark]);
  useEffect(() => {
    document.title = `${say('common.console')} · ${say('common.product')}`;
  }, [say]);

  return (
    <ConfigProvider locale={language === 'en' ? enUS : zhCN} theme={themeOf(dark)} button={{ autoInsertSpace: false }} modal={{ mask: { blur: false } }} drawer={{ mask: { blur: false } }}>
      <Messages message={{ duration: 3, maxCount: 2 }} component={false}>
        <QueryClientProvider client={queries}>
          <HashRouter>
            <Places />
          </HashRouter>
        </QueryClientProvider>
      </Messages>
    </ConfigProvider>
  );
}
