import { Button } from 'antd';
import { useState } from 'react';
import type { IssuedTicket } from '../../api/types';
import { useLanguage, useWords } from '../../kit/i18n';
import { useWait } from '../../kit/format';
import { useHallPath } from '../session/session';
import { useText } from '../text';

/** The number, to be read to the customer, and its paper. */
export function IssuedCard({ ticket, onClose }: { ticket: IssuedTicket; onClose: () => void }) {
  const say = useText();
  const words = useWords();
  const waitOf = useWait();
  const path = useHallPath();
  const language = useLanguage();
  const [printing, setPrinting] = useState(0);
  const slip = `${path}/tickets/${encodeURIComponent(ticket.no)}/slip?lang=${language === 'en' ? 'en' : 'zh'}`;
  return (
    <div className="issued" role="status">
      <p>{words(ticket.line)}</p>
      <p className="issued-no">{ticket.no}</p>
      <p>
        {say('guide.givenAhead', { n: ticket.ahead })} · {waitOf(ticket.wait)}
      </p>
      {words(ticket.needs) ? <p className="issued-needs">{say('guide.needs', { needs: words(ticket.needs) })}</p> : null}
      <div className="issued-foot">
        <Button className="guide-big" onClick={() => setPrinting(printing + 1)}>
          {say('guide.print')}
        </Button>
        <Button type="primary" className="guide-big" autoFocus onClick={onClose}>
          {say('guide.ready')}
        </Button>
      </div>
      {printing > 0 ? <iframe key={printing} className="sr-only" title={say('guide.print')} src={slip} onLoad={(e) => e.currentTarget.contentWindow?.print()} /> : null}
    </div>
  );
}
