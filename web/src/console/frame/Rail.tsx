import { ApiOutlined, BarChartOutlined, CustomerServiceOutlined, DashboardOutlined, DesktopOutlined, MessageOutlined, SettingOutlined, SmileOutlined, TeamOutlined, UserOutlined } from '@ant-design/icons';
import type { ComponentType } from 'react';
import { NavLink } from 'react-router';
import { useSession } from '../session/session';
import { useText } from '../text';
import { mayOpen, pages, type PageName } from './pages';

const icons: Record<PageName, ComponentType> = {
  counter: CustomerServiceOutlined,
  guide: SmileOutlined,
  floor: DashboardOutlined,
  days: BarChartOutlined,
  messages: MessageOutlined,
  settings: SettingOutlined,
  staff: TeamOutlined,
  devices: DesktopOutlined,
  keys: ApiOutlined,
  me: UserOutlined,
};

/** The pages this person may open. */
export function Rail() {
  const say = useText();
  const { me } = useSession();
  return (
    <nav className="rail" aria-label={say('frame.pages')}>
      {pages
        .filter((page) => mayOpen(me, page))
        .map((page) => {
          const Icon = icons[page];
          return (
            <NavLink key={page} to={`/${page}`}>
              <Icon />
              <span>{say(`frame.${page}`)}</span>
            </NavLink>
          );
        })}
    </nav>
  );
}
