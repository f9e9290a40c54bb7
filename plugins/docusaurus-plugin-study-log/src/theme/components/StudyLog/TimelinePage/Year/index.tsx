import React, {type ReactNode} from 'react';
import {useDates} from '@theme/StudyLog/hooks/useDates';
import LogList from '@theme/StudyLog/LogList';
import MonthGrid from '@theme/StudyLog/MonthGrid';
import PageLink from '@theme/StudyLog/PageLink';
import type {
  LogSummary,
  MonthOverview,
  TimelinePageData,
} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly data: TimelinePageData};

function isInMonth(log: LogSummary, month: MonthOverview): boolean {
  const {label} = month;
  return 'month' in label && Number(log.date?.slice(5, 7)) === label.month;
}

/** A year: a calendar for each month that has logs, and their titles. */
export default function Year({data}: Props): ReactNode {
  const dates = useDates();
  return data.months.map((month) => (
    <section key={month.permalink} className={styles.month}>
      <MonthGrid month={month} heading="none" />
      <div>
        <h2 className={styles.heading}>
          <PageLink to={month.permalink}>
            {'month' in month.label
              ? dates.month(month.label)
              : dates.period(month.label)}
          </PageLink>
        </h2>
        <LogList
          logs={data.logs.filter((log) => isInMonth(log, month))}
          words="short"
        />
      </div>
    </section>
  ));
}
