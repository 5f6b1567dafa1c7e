import { Segmented } from 'antd';
import { useState } from 'react';
import { Panel } from '../parts/Page';
import { useText } from '../text';
import { Chart, type ChartOption } from './Chart';

export interface Rows {
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

interface Props {
  title: string;
  option: ChartOption;
  height?: number;
  table: Rows;
  wide?: boolean;
}

/** One question answered: the answer as title, the picture, and the same figures as a table one click away. */
export function Answer({ title, option, height = 240, table, wide = false }: Props) {
  const say = useText();
  const [asTable, setAsTable] = useState(false);
  return (
    <Panel
      className={wide ? 'answer answer-wide' : 'answer'}
      title={title}
      aside={
        <Segmented
          size="small"
          aria-label={title}
          value={asTable ? 'table' : 'chart'}
          onChange={(chosen) => setAsTable(chosen === 'table')}
          options={[
            { value: 'chart', label: say('common.chart') },
            { value: 'table', label: say('common.table') },
          ]}
        />
      }
    >
      {asTable ? <AnswerTable {...table} /> : <Chart option={option} height={height} label={title} />}
    </Panel>
  );
}

function AnswerTable({ head, rows }: Rows) {
  return (
    <table className="plain-table">
      <thead>
        <tr>
          {head.map((h, i) => (
            <th key={h} className={i === 0 ? undefined : 'figure'}>
              {h}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {rest.map((value, i) => (
              <td key={head[i + 1]} className="figure">
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
