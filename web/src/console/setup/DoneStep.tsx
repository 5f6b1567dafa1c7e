import { Button } from 'antd';
import { useWords } from '../../kit/i18n';
import { startAt } from '../session/enter';
import { useSession } from '../session/session';
import { useText } from '../text';
import type { StepProps } from './Setup';

export function DoneStep({ onBack }: StepProps) {
  const say = useText();
  const words = useWords();
  const { hall } = useSession();
  return (
    <>
      <p className="setup-done">{say('setup.doneTitle', { hall: hall ? words(hall.name) : '' })}</p>
      <p className="setup-note">{say('setup.doneHint')}</p>
      <div className="setup-foot">
        <Button onClick={onBack}>{say('common.back')}</Button>
        <Button type="primary" autoFocus onClick={() => startAt('/floor')}>
          {say('setup.finish')}
        </Button>
      </div>
    </>
  );
}
