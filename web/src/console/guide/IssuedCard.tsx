import { Button } from 'antd';
import type { IssuedTicket, PrintView } from '../../api/types';
import { useWords } from '../../kit/i18n';
import { useWait } from '../../kit/format';
import { useText } from '../text';
import { PrintSlip } from './PrintSlip';

/** The number, to be read to the customer, and its paper. */
export function IssuedCard({ ticket, prints, onClose }: { ticket: IssuedTicket; prints: PrintView[]; onClose: () => void }) {
  const say = useText();
  const words = useWords();
  const waitOf = useWait();
  return (
    <div className="issued" role="status">
      <p>{words(ticket.line)}</p>
      <p className="issued-no">{ticket.no}</p>
      <p>
        {say('guide.givenAhead', { n: ticket.ahead })} · {waitOf(ticket.wait)}
      </p>
      {words(ticket.needs) ? <p className="issued-needs">{say('guide.needs', { needs: words(ticket.needs) })}</p> : null}
      <div className="issued-foot">
        <PrintSlip big no={ticket.no} prints={prints} />
        <Button type="primary" className="guide-big" autoFocus onClick={onClose}>
          {say('guide.ready')}
        </Button>
      </div>
    </div>
  );
}
