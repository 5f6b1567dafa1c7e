import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import type { MessageLine, MessagesView } from '../../api/types';
import { get } from '../../kit/api/client';
import { clockTime, money } from '../../kit/format';
import { Mark } from '../parts/Mark';
import { Page, Panel } from '../parts/Page';
import { Refusal } from '../parts/Refusal';
import { Failed, Loading, Notice } from '../parts/States';
import { useHallPath, useMay } from '../session/session';
import { useAct } from '../session/useAct';
import { useText } from '../text';
import { MessageSettings } from './MessageSettings';
import { canRetry, howItIs, toneOf } from './messageState';
import './messages.css';

const everySeconds = 3;

/** Today's messages to customers: what was sent, what waits, what it cost. */
export default function MessagesPage() {
  const say = useText();
  const may = useMay();
  const path = useHallPath();
  const [setting, setSetting] = useState(false);
  const messages = useQuery({ queryKey: [path, 'messages'], queryFn: ({ signal }) => get<MessagesView>(`${path}/messages`, signal), refetchInterval: everySeconds * 1000 });
  if (messages.isPending) return <Loading />;
  if (messages.isError) return <Failed error={messages.error} again={() => void messages.refetch()} />;
  const view = messages.data;
  return (
    <Page title={say('messages.title')} aside={may('messages.manage') ? <Button onClick={() => setSetting(true)}>{say('messages.set')}</Button> : null}>
      {view.hasGateway ? <p>{say('messages.hint')}</p> : <Notice title={say('messages.noGateway')} hint={say('messages.noGatewayHint')} />}
      {view.hasGateway && !view.settings.on ? <Mark tone="near">{say('messages.off')}</Mark> : null}
      {view.count > 0 ? <Figures view={view} /> : null}
      {view.hasGateway || view.count > 0 ? (
        <Panel>{view.messages.length === 0 ? <Notice title={say('messages.none')} hint={say('messages.noneHint')} /> : <Table lines={view.messages} zoneId={view.zoneId} />}</Panel>
      ) : null}
      {view.count > view.messages.length ? <p>{say('messages.shown', { n: view.messages.length })}</p> : null}
      {setting ? <MessageSettings now={view.settings} onClose={() => setSetting(false)} /> : null}
    </Page>
  );
}

function Figures({ view }: { view: MessagesView }) {
  const say = useText();
  const figures = [
    [say('messages.count'), view.count],
    [say('messages.sent'), view.sent],
    [say('messages.open'), view.open],
    [say('messages.givenUp'), view.givenUp],
    [say('messages.dropped'), view.dropped],
    [say('messages.parts'), view.parts],
    [say('messages.cost'), money(view.costFen)],
  ] as const;
  return (
    <dl className="message-figures">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Table({ lines, zoneId }: { lines: MessageLine[]; zoneId: string }) {
  const say = useText();
  const path = useHallPath();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { busy, trouble, run } = useAct();
  const retry = async (line: MessageLine) => {
    if (!(await run(`${path}/messages/${line.no}/retry`))) return;
    void message.success(say('messages.retried'));
    void client.invalidateQueries({ queryKey: [path, 'messages'] });
  };
  return (
    <>
      {trouble ? <Refusal trouble={trouble} /> : null}
      <table className="plain-table">
        <thead>
          <tr>
            <th className="figure">{say('messages.no')}</th>
            <th>{say('messages.at')}</th>
            <th>{say('messages.ticket')}</th>
            <th>{say('messages.text')}</th>
            <th>{say('messages.state')}</th>
            <th className="figure">{say('messages.cost')}</th>
            <th>
              <span className="sr-only">{say('messages.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.no}>
              <td className="figure">{line.no}</td>
              <td>{clockTime(line.queuedAt, zoneId)}</td>
              <th scope="row">{line.ticket}</th>
              <td className="message-text">{line.text}</td>
              <td>
                <Mark tone={toneOf(line)}>{say(`messages.is.${line.state}`)}</Mark>
                <div className="message-why">{howItIs(line, say, (at) => clockTime(at, zoneId))}</div>
              </td>
              <td className="figure">{line.costFen === null ? say('common.none') : money(line.costFen)}</td>
              <td className="row-acts">
                {canRetry(line) ? (
                  <Button size="small" disabled={busy} onClick={() => void retry(line)}>
                    {say('messages.retry')}
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
