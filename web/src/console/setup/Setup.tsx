import '../session/sign-in.css';
import { useQuery } from '@tanstack/react-query';
import { Steps } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { SetupState } from '../../api/types';
import { get } from '../../kit/api/client';
import { LanguageSwitch } from '../../kit/LanguageSwitch';
import { Failed, Loading, Notice } from '../parts/States';
import { SessionContext, useSignedIn } from '../session/session';
import { useText } from '../text';
import { AdminStep } from './AdminStep';
import { CompanyStep } from './CompanyStep';
import { DevicesStep } from './DevicesStep';
import { DoneStep } from './DoneStep';
import { HallStep } from './HallStep';
import { emptyPlan, stepNames, type Plan } from './plan';
import { StaffStep } from './StaffStep';
import './setup.css';

/** From an empty server to a hall that can open: company, hall, administrator, staff, devices. */
export default function Setup() {
  const say = useText();
  const setup = useQuery({ queryKey: ['setup'], queryFn: ({ signal }) => get<SetupState>('/api/setup', signal), staleTime: Infinity });
  const me = useSignedIn();
  if (setup.isPending || me.isPending) return <Loading />;
  if (setup.isError) return <Failed error={setup.error} again={() => void setup.refetch()} />;
  if (!setup.data.needed && !me.data) {
    return (
      <main>
        <Notice wholePage title={say('setup.notNeeded')} action={<Link to="/sign-in">{say('setup.toSignIn')}</Link>} />
      </main>
    );
  }
  return <Wizard setup={setup.data} />;
}

export interface StepProps {
  setup: SetupState;
  plan: Plan;
  onPlan: (change: Partial<Plan>) => void;
  onBack: () => void;
  onNext: () => void;
}

function Wizard({ setup }: { setup: SetupState }) {
  const say = useText();
  const me = useSignedIn().data ?? null;
  const [plan, setPlan] = useState<Plan>(() => emptyPlan(setup));
  const [at, setAt] = useState(me ? 3 : 0);
  const hall = me?.halls[0] ?? null;
  const step: StepProps = {
    setup,
    plan,
    onPlan: (change) => setPlan({ ...plan, ...change }),
    onBack: () => setAt(Math.max(0, at - 1)),
    onNext: () => setAt(at + 1),
  };
  const Step = [CompanyStep, HallStep, AdminStep, StaffStep, DevicesStep, DoneStep][at] ?? DoneStep;
  return (
    <main className="setup">
      <header className="setup-head">
        <h1>{say('setup.title')}</h1>
        <LanguageSwitch className="sign-in-language" />
      </header>
      <Steps size="small" current={at} items={stepNames.map((name) => ({ title: say(`setup.${name}`) }))} />
      <section className="setup-step">
        <h2>{say(`setup.${stepNames[at] ?? 'done'}`)}</h2>
        {me ? (
          <SessionContext value={{ me, hall, chooseHall: () => undefined }}>
            <Step {...step} />
          </SessionContext>
        ) : (
          <Step {...step} />
        )}
      </section>
    </main>
  );
}
