import type { ImportedRow } from '../../api/types';
import { useWords } from '../../kit/i18n';
import { Mark, type Tone } from '../parts/Mark';
import { useText } from '../text';

const tones: Record<ImportedRow['action'], Tone> = { add: 'good', change: 'work', same: 'quiet', refused: 'bad' };

/** What each row would do; those with a problem first. */
export function ImportRows({ rows }: { rows: ImportedRow[] }) {
  const say = useText();
  const words = useWords();
  const inOrder = [...rows.filter((r) => r.action === 'refused'), ...rows.filter((r) => r.action !== 'refused')];
  return (
    <div className="import-rows" tabIndex={0} role="region" aria-label={say('staff.importTitle')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th className="figure">{say('staff.row')}</th>
            <th>{say('staff.staffNo')}</th>
            <th>{say('staff.name')}</th>
            <th>{say('staff.state')}</th>
            <th>{say('staff.because')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map((row) => (
            <tr key={row.line}>
              <th scope="row" className="figure">
                {row.line}
              </th>
              <td>{row.staffNo}</td>
              <td>{row.name}</td>
              <td>
                <Mark tone={tones[row.action]}>{say(`staff.action.${row.action}`)}</Mark>
              </td>
              <td>{row.because ? words(row.because) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
