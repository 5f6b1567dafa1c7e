import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, Select } from 'antd';
import { LanguageSwitch } from '../../kit/LanguageSwitch';
import { useWords } from '../../kit/i18n';
import { prefer, usePreferences } from '../preferences';
import { useSession } from '../session/session';
import { useText } from '../text';
import { isLive, type PageName } from './pages';
import { LiveState } from './LiveState';

interface Props {
  page: PageName | null;
  onSwitch: () => void;
  onLock: () => void;
  onSignOut: () => void;
}

export function Header({ page, onSwitch, onLock, onSignOut }: Props) {
  const say = useText();
  const words = useWords();
  const { me, hall, chooseHall } = useSession();
  return (
    <header className="head">
      <strong className="head-product">{say('common.product')}</strong>
      {me.halls.length > 1 ? (
        <Select
          aria-label={say('frame.hall')}
          variant="borderless"
          popupMatchSelectWidth={false}
          value={hall?.id ?? null}
          onChange={(id: string) => chooseHall(id)}
          options={me.halls.map((h) => ({ value: h.id, label: words(h.name) }))}
        />
      ) : (
        <span className="head-hall">{hall ? words(hall.name) : ''}</span>
      )}
      {me.demo ? <span className="head-demo">{say('frame.demo')}</span> : null}
      <span className="head-space">{hall && isLive(page) ? <LiveState hall={hall.id} /> : null}</span>
      <ThemeSwitch />
      <LanguageSwitch className="head-language" />
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'switch', label: say('frame.switchPerson'), extra: 'Alt+P', onClick: onSwitch },
            { key: 'lock', label: say('frame.lock'), extra: 'Alt+L', onClick: onLock },
            { type: 'divider' },
            { key: 'out', label: say('frame.signOut'), onClick: onSignOut },
          ],
        }}
      >
        <Button type="text">
          {me.name} <span className="head-no">{me.staffNo}</span> <DownOutlined />
        </Button>
      </Dropdown>
    </header>
  );
}

function ThemeSwitch() {
  const say = useText();
  const { dark } = usePreferences();
  return (
    <button type="button" className="head-theme" aria-pressed={dark} aria-label={say('frame.dark')} title={say('frame.dark')} onClick={() => prefer({ dark: !dark })}>
      <svg aria-hidden="true" viewBox="0 0 16 16">
        <path d="M8 1.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13Zm0 1.500v10a5 5 0 0 1 0-10Z" />
      </svg>
    </button>
  );
}
