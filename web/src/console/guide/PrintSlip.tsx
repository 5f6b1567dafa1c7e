import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import type { PrinterEntry, PrintView, TicketNo } from '../../api/types';
import { get } from '../../kit/api/client';
import { useLanguage } from '../../kit/i18n';
import { printTone } from '../devices/printTone';
import { Mark } from '../parts/Mark';
import { Refusal } from '../parts/Refusal';
import { useHallPath } from '../session/session';
import { useAct } from '../session/useAct';
import { useText } from '../text';

/** Brings a ticket's slip out: of a ticket printer, or of this browser where the hall has none. */
export function PrintSlip({ no, prints, big = false }: { no: TicketNo; prints: PrintView[]; big?: boolean }) {
  const say = useText();
  const path = useHallPath();
  const language = useLanguage();
  const { busy, trouble, run } = useAct();
  const [chosen, setChosen] = useState<string | null>(null);
  const [byBrowser, setByBrowser] = useState(0);
  const printers = useQuery({ queryKey: [path, 'printers'], queryFn: ({ signal }) => get<PrinterEntry[]>(`${path}/printers`, signal), staleTime: 60_000 }).data ?? [];
  const ticket = `${path}/tickets/${encodeURIComponent(no)}`;
  const last = prints.findLast((p) => p.ticket === no);
  const printer = chosen ?? last?.printer ?? printers[0]?.id;
  const onPaper = printers.some((p) => p.id === printer);
  return (
    <div className="print-slip">
      {printers.length > 1 ? (
        <Select className="guide-touch" aria-label={say('words.device.printer')} value={printer} onChange={(value) => setChosen(value ?? null)} options={printers.map((p) => ({ value: p.id, label: p.name }))} />
      ) : null}
      <Button className={big ? 'guide-big' : 'guide-touch'} disabled={no === ''} loading={busy} onClick={() => (onPaper ? void run(`${ticket}/print`, { printer }) : setByBrowser(byBrowser + 1))}>
        {say(last ? 'guide.reprint' : 'guide.print')}
      </Button>
      {last ? (
        <span role="status">
          <Mark tone={printTone(last.state)}>
            {say(`words.print.${last.state}`)}
            {last.because ? ` · ${say(`words.trouble.${last.because}`)}` : ''}
          </Mark>
        </span>
      ) : null}
      {trouble ? <Refusal trouble={trouble} /> : null}
      {byBrowser > 0 ? (
        <iframe key={byBrowser} className="sr-only" title={say('guide.print')} src={`${ticket}/slip?lang=${language === 'en' ? 'en' : 'zh'}`} onLoad={(e) => e.currentTarget.contentWindow?.print()} />
      ) : null}
    </div>
  );
}
