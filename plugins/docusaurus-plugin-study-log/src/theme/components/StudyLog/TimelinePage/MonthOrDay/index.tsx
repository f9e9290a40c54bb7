import React, {type ReactNode} from 'react';
import LogCard from '@theme/StudyLog/LogCard';
import MonthGrid from '@theme/StudyLog/MonthGrid';
import type {TimelinePageData} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly data: TimelinePageData};

/** The logs of a month, after its calendar, or those of a day. */
export default function MonthOrDay({data}: Props): ReactNode {
  return (
    <>
      {data.months.map((month) => (
        <div key={month.permalink} className={styles.calendar}>
          <MonthGrid month={month} heading="none" />
        </div>
      ))}
      {data.logs.map((log) => (
        <LogCard key={log.permalink} log={log} level={2} />
      ))}
    </>
  );
}
