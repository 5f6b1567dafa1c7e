import { Button } from 'antd';
import { Mark } from '../parts/Mark';
import { ImportStaff } from '../staff/ImportStaff';
import { useText } from '../text';
import type { StepProps } from './Setup';

export function StaffStep({ onNext }: StepProps) {
  const say = useText();
  return (
    <>
      <Mark tone="good">{say('setup.created')}</Mark>
      <p className="setup-note">{say('setup.staffHint')}</p>
      <ImportStaff onImported={onNext} />
      <div className="setup-foot">
        <span />
        <Button onClick={onNext}>{say('setup.skip')}</Button>
      </div>
    </>
  );
}
