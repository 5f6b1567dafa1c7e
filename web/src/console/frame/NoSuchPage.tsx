import { Link } from 'react-router';
import { Notice } from '../parts/States';
import { homeOf } from '../session/enter';
import { useSession } from '../session/session';
import { useText } from '../text';

export function NoSuchPage() {
  const say = useText();
  const { me } = useSession();
  return <Notice wholePage title={say('common.notHere')} action={<Link to={homeOf(me)}>{say('common.goHome')}</Link>} />;
}
