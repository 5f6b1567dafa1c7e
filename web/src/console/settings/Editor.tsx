import { App, Button, ConfigProvider, Tabs } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { HallSettings, SeenSettings } from '../../api/types';
import { get } from '../../kit/api/client';
import { Refused } from '../../kit/api/trouble';
import { Page, Panel } from '../parts/Page';
import { Mark } from '../parts/Mark';
import { useHallPath, useMay } from '../session/session';
import { useAct } from '../session/useAct';
import { useText } from '../text';
import { Changes } from './Changes';
import { ChoosingSection } from './ChoosingSection';
import { CountersSection } from './CountersSection';
import { differences, rebased } from './difference';
import { HallSection } from './HallSection';
import { HoursSection } from './HoursSection';
import { LimitsSection } from './LimitsSection';
import { LinesSection } from './LinesSection';
import { OrderSection } from './OrderSection';
import { wrongIn, type WrongText } from './wrong';
import './settings.css';

export interface SectionProps {
  draft: HallSettings;
  wrong: Map<string, WrongText>;
  onChange: (draft: HallSettings) => void;
}

const sections = { hall: HallSection, hours: HoursSection, lines: LinesSection, counters: CountersSection, order: OrderSection, choosing: ChoosingSection, limits: LimitsSection } as const;
type SectionName = keyof typeof sections;
const names = Object.keys(sections) as SectionName[];

export function Editor({ saved }: { saved: SeenSettings }) {
  const say = useText();
  const path = `${useHallPath()}/settings`;
  const may = useMay()('settings.change');
  const client = useQueryClient();
  const { message } = App.useApp();
  const { busy, trouble, run, clear } = useAct();
  const [query, setQuery] = useSearchParams();
  const [base, setBase] = useState(saved);
  const [draft, setDraft] = useState(saved.settings);
  const [reviewing, setReviewing] = useState(false);
  const changes = differences(base.settings, draft);
  const wrong = wrongIn(draft);
  const conflict = trouble instanceof Refused && trouble.rule === 'SettingsChangedMeanwhile';
  const section = names.find((n) => n === query.get('section')) ?? 'hall';

  const take = (answer: SeenSettings, next: HallSettings) => {
    client.setQueryData([path], answer);
    setBase(answer);
    setDraft(next);
    clear();
  };
  const save = async () => {
    const done = await run<SeenSettings | null>(path, { seq: base.seq, settings: draft }, 'PUT');
    if (!done) return;
    const fresh = done.answer && 'settings' in done.answer ? done.answer : await get<SeenSettings>(path);
    take(fresh, fresh.settings);
    setReviewing(false);
    void message.success(say('settings.saved'));
  };
  const resolve = async (keep: boolean) => {
    const newest = await get<SeenSettings>(path);
    take(newest, keep ? rebased(base.settings, draft, newest.settings) : newest.settings);
    if (!keep) setReviewing(false);
  };

  return (
    <ConfigProvider componentDisabled={!may}>
      <Page title={say('settings.title')} aside={may ? null : <Mark tone="quiet">{say('settings.readOnly')}</Mark>}>
        <Tabs
          activeKey={section}
          onChange={(key) => setQuery({ section: key }, { replace: true })}
          items={names.map((name) => {
            const Section = sections[name];
            const children = (
              <Panel>
                <Section draft={draft} wrong={wrong} onChange={setDraft} />
              </Panel>
            );
            return { key: name, label: say(`settings.${name}`), children };
          })}
        />
        {may ? (
          <footer className="settings-foot">
            <span>{changes.length > 0 ? say('settings.changesCount', { n: changes.length }) : say('settings.noChanges')}</span>
            {wrong.size > 0 ? <Mark tone="bad">{say('settings.fix', { n: wrong.size })}</Mark> : null}
            <Button disabled={changes.length === 0} onClick={() => setDraft(base.settings)}>
              {say('settings.discard')}
            </Button>
            <Button type="primary" disabled={changes.length === 0 || wrong.size > 0} onClick={() => setReviewing(true)}>
              {say('settings.review')}
            </Button>
          </footer>
        ) : null}
        <Changes
          open={reviewing}
          changes={changes}
          before={base.settings}
          after={draft}
          busy={busy}
          trouble={trouble}
          conflict={conflict}
          onSave={() => void save()}
          onResolve={(keep) => void resolve(keep)}
          onClose={() => {
            clear();
            setReviewing(false);
          }}
        />
      </Page>
    </ConfigProvider>
  );
}
