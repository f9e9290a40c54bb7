import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import {useDates} from '@theme/StudyLog/hooks/useDates';
import LogList from '@theme/StudyLog/LogList';
import MonthGrid from '@theme/StudyLog/MonthGrid';
import PageLink from '@theme/StudyLog/PageLink';
import PeriodList from '@theme/StudyLog/PeriodList';
import type {
  MonthOverview,
  PeriodRef,
  TimelinePageData,
} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly data: TimelinePageData};

function YearSection(props: {
  readonly year: PeriodRef;
  readonly months: readonly MonthOverview[];
}): ReactNode {
  const {year, months} = props;
  const dates = useDates();
  const counts = useCounts();
  const hasDays = months.some(({days}) => days.length > 0);
  return (
    <section className={styles.year}>
      <h2 className={styles.heading}>
        <PageLink to={year.permalink}>{dates.period(year.label)}</PageLink>{' '}
        <span className={styles.count}>{counts.logs(year.count)}</span>
      </h2>
      {hasDays ? (
        <div className={styles.months}>
          {months.map((month) => (
            <MonthGrid key={month.permalink} month={month} heading="month" />
          ))}
        </div>
      ) : (
        <PeriodList periods={months} />
      )}
    </section>
  );
}

/** Every year with its months, and the logs that have no date. */
export default function AllTime({data}: Props): ReactNode {
  const {years, months, undated} = data;
  return (
    <>
      {years.map((year) => (
        <YearSection
          key={year.permalink}
          year={year}
          months={months.filter(({label}) => label.year === year.label.year)}
        />
      ))}
      {undated.length > 0 && (
        <section className={styles.year}>
          <h2 className={styles.heading}>
            {translate({
              id: 'study-log.timeline.undated',
              message: 'Without a date',
              description: 'Heading over the logs that have no date',
            })}
          </h2>
          <LogList logs={undated} />
        </section>
      )}
    </>
  );
}
