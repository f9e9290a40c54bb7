import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import {useDates} from '@theme/StudyLog/hooks/useDates';
import Calendar from '@theme/StudyLog/Calendar';
import LogList from '@theme/StudyLog/LogList';
import PageLink from '@theme/StudyLog/PageLink';
import PeriodList from '@theme/StudyLog/PeriodList';
import StaticPart from '../../../../pageData/StaticPart';
import type {PeriodRef, Shown, TimelinePageData} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly data: Shown<TimelinePageData>};

function YearSection(props: {
  readonly year: PeriodRef;
  readonly months: readonly PeriodRef[];
}): ReactNode {
  const {year, months} = props;
  const dates = useDates();
  const counts = useCounts();
  return (
    <section className={styles.year}>
      <h2 className={styles.heading}>
        <PageLink to={year.permalink}>{dates.period(year.label)}</PageLink>{' '}
        <span className={styles.count}>{counts.logs(year.count)}</span>
      </h2>
      <PeriodList periods={months} />
    </section>
  );
}

/** Every year, as a calendar or as its months, and the logs that have no date. */
export default function AllTime({data}: Props): ReactNode {
  const {years, months, undated} = data;
  return (
    <>
      {months.length === 0 ? (
        <>
          <PeriodList periods={years} />
          <StaticPart of={data} name="years">
            {(calendars) =>
              calendars.length > 0 && <Calendar years={calendars} />
            }
          </StaticPart>
        </>
      ) : (
        years.map((year) => (
          <YearSection
            key={year.permalink}
            year={year}
            months={months.filter(({label}) => label.year === year.label.year)}
          />
        ))
      )}
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
