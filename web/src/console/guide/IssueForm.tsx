import { Button, Input } from 'antd';
import { useState } from 'react';
import type { CustomerClass, FloorView, IssuedTicket, LineId, IssuedAnswer } from '../../api/types';
import { clockTime } from '../../kit/format';
import { useWords } from '../../kit/i18n';
import { ClockInput } from '../parts/ClockInput';
import { Refusal } from '../parts/Refusal';
import { useHallPath } from '../session/session';
import { useAct } from '../session/useAct';
import { useText } from '../text';
import { instantAt } from '../time';
import { closedName } from '../words';
import { Choices } from './Choices';

const classes: readonly CustomerClass[] = ['ordinary', 'elderly', 'disabled', 'pregnant', 'withInfant', 'vip', 'appointment', 'urgent'];

interface Props {
  visit: number | null;
  view: FloorView;
  now: number;
  onIssued: (ticket: IssuedTicket) => void;
}

export function IssueForm({ visit, view, now, onIssued }: Props) {
  const say = useText();
  const words = useWords();
  const path = useHallPath();
  const { busy, trouble, run } = useAct();
  const [services, setServices] = useState<LineId[]>([]);
  const [of, setOf] = useState<CustomerClass>('ordinary');
  const [booked, setBooked] = useState(() => clockTime(new Date(now), view.zoneId));
  const [phone, setPhone] = useState('');
  const phoneOdd = phone !== '' && !/^\d{11}$/.test(phone);

  const toggle = (id: LineId) => setServices(services.includes(id) ? services.filter((s) => s !== id) : [...services, id]);
  const issue = async () => {
    const done = await run<IssuedAnswer>(`${path}/tickets`, {
      services,
      class: of,
      through: 'guide',
      ...(visit === null ? {} : { visit }),
      ...(of === 'appointment' ? { bookedFor: instantAt(booked, now, view.zoneId) } : {}),
      ...(phone === '' ? {} : { phone }),
    });
    if (done) onIssued(done.answer.ticket);
  };

  return (
    <div className="issue">
      <Choices
        legend={say('guide.services')}
        choices={view.lines.map((l) => ({
          id: l.id,
          label: words(l.name),
          note: l.closed ? closedName(say, l.closed) : say('guide.waiting', { n: l.waiting }),
          mark: services.includes(l.id) ? String(services.indexOf(l.id) + 1) : null,
        }))}
        onChoose={toggle}
      />
      <Choices narrow legend={say('guide.class')} choices={classes.map((c) => ({ id: c, label: say(`words.class.${c}`), note: '', mark: c === of ? '✓' : null }))} onChoose={setOf} />
      {of === 'appointment' ? (
        <label className="issue-field">
          {say('guide.bookedFor')}
          <ClockInput size="large" value={booked} onChange={setBooked} />
        </label>
      ) : null}
      <label className="issue-field">
        {say('guide.phone')}
        <Input size="large" inputMode="tel" maxLength={11} value={phone} status={phoneOdd ? 'error' : ''} onChange={(e) => setPhone(e.target.value.replace(/\D/g, ''))} />
        <span className="issue-odd">{phoneOdd ? say('guide.phoneRule') : ''}</span>
      </label>
      <div className="issue-foot">
        <Refusal trouble={trouble} />
        <Button type="primary" block className="guide-big" disabled={services.length === 0 || phoneOdd} loading={busy} onClick={() => void issue()}>
          {say('guide.give')}
        </Button>
      </div>
    </div>
  );
}
