import { Drawer } from 'antd';
import { useState } from 'react';
import type { FloorView, IssuedTicket } from '../../api/types';
import { useText } from '../text';
import type { About } from './GuidePage';
import { IssuedCard } from './IssuedCard';
import { IssueForm } from './IssueForm';

interface Props {
  about: About | null;
  view: FloorView;
  now: number;
  onClose: () => void;
}

/** A ticket for a customer: what for, who they are, then the number. */
export function IssueDrawer({ about, view, now, onClose }: Props) {
  const say = useText();
  const [given, setGiven] = useState<IssuedTicket | null>(null);
  const close = () => {
    setGiven(null);
    onClose();
  };
  const title = about?.visit == null ? say('guide.issueNew') : say('guide.issueTitle', { n: about.visit });
  return (
    <Drawer open={about !== null} title={title} onClose={close} size={560} destroyOnHidden>
      {given ? <IssuedCard ticket={given} prints={view.prints} onClose={close} /> : about ? <IssueForm visit={about.visit} view={view} now={now} onIssued={setGiven} /> : null}
    </Drawer>
  );
}
