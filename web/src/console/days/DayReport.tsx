import { DownloadOutlined, LeftOutlined, PrinterOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import type { DaySummary } from '../../api/types';
import { useLanguage, useWords } from '../../kit/i18n';
import { FigureStrip } from '../floor/FigureStrip';
import { Mark } from '../parts/Mark';
import { Page, Panel } from '../parts/Page';
import { Notice } from '../parts/States';
import { useText } from '../text';
import { weekday } from '../time';
import { Answers } from './Answers';
import { dayAfter } from './day';
import '../floor/floor.css';
import './days.css';

export function DayReport({ day, csv }: { day: DaySummary; csv: string }) {
  const say = useText();
  const words = useWords();
  const language = useLanguage();
  return (
    <Page
      title={
        <>
          {words(day.hall)} · {day.on} {weekday(day.on, language)}
        </>
      }
      aside={
        <div className="day-acts">
          <Link to={`/days/${dayAfter(day.on, -1)}`} aria-label={say('days.previous')} title={say('days.previous')}>
            <LeftOutlined />
          </Link>
          <Link to={`/days/${dayAfter(day.on, 1)}`} aria-label={say('days.next')} title={say('days.next')}>
            <RightOutlined />
          </Link>
          <Button icon={<PrinterOutlined />} onClick={() => print()}>
            {say('days.print')}
          </Button>
          <Button type="primary" icon={<DownloadOutlined />} href={csv} download={`${day.on}.csv`}>
            {say('days.csv')}
          </Button>
        </div>
      }
    >
      <p className="day-notes">
        {day.closed ? <Mark tone="quiet">{say('days.closed')}</Mark> : <Mark tone="good">{say('days.notClosed')}</Mark>}
        {day.forcedClose ? <Mark tone="near">{say('days.forced')}</Mark> : null}
        <span>{say('days.asFact', { seq: day.asOfSeq })}</span>
      </p>
      <FigureStrip figures={day.totals} />
      {day.totals.issued === 0 ? <Notice title={say('days.noTickets')} /> : <Answers day={day} />}
      <Panel title={say('days.leftOver')}>{day.leftOver.length === 0 ? <Mark tone="good">{say('days.noLeftOver')}</Mark> : <p className="left-over">{day.leftOver.join('  ')}</p>}</Panel>
    </Page>
  );
}
