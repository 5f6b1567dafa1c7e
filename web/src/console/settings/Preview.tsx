import { useQuery } from '@tanstack/react-query';
import type { HallSettings, PreviewedCall, SettingsPreview } from '../../api/types';
import { post } from '../../kit/api/client';
import { whyText } from '../parts/whyText';
import { useHallPath } from '../session/session';
import { useText } from '../text';

const every = 5000;

/** The next calls on the queue as it is now: by the rules in force and by those being edited. */
export function Preview({ draft, isWrong }: { draft: HallSettings; isWrong: boolean }) {
  const say = useText();
  const path = `${useHallPath()}/settings/preview`;
  const { data } = useQuery({ queryKey: [path, draft], queryFn: () => post<SettingsPreview>(path, { settings: draft }), enabled: !isWrong, refetchInterval: every, placeholderData: (before) => before });
  const differs = data ? JSON.stringify(data.now) !== JSON.stringify(data.then) : false;
  return (
    <section className="preview" aria-label={say('settings.preview')}>
      <h2>{say('settings.preview')}</h2>
      <p className="field-hint">{say('settings.previewHint')}</p>
      {data && data.now.length === 0 && data.then.length === 0 ? <p>{say('settings.previewNone')}</p> : null}
      {data && data.now.length > 0 && !differs ? <p>{say('settings.previewSame')}</p> : null}
      {data ? (
        <div className="preview-lists">
          {differs ? <Calls title={say('settings.previewNow')} calls={data.now} /> : null}
          {data.then.length > 0 ? <Calls title={say(differs ? 'settings.previewThen' : 'settings.previewNow')} calls={data.then} /> : null}
        </div>
      ) : null}
    </section>
  );
}

function Calls({ title, calls }: { title: string; calls: readonly PreviewedCall[] }) {
  const say = useText();
  return (
    <div>
      <h3>{title}</h3>
      <ol className="preview-calls" tabIndex={0} aria-label={title}>
        {calls.map((call) => (
          <li key={call.ticket}>
            <strong>{say('settings.previewTo', { ticket: call.ticket, counter: call.counter })}</strong>
            <span className="field-hint">{whyText(call, say)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
