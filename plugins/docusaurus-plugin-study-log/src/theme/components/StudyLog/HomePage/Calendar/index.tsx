import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import MonthGrid from '@theme/StudyLog/MonthGrid';
import PeriodList from '@theme/StudyLog/PeriodList';
import type {HomePageData} from '../../../../types';
import styles from './styles.module.css';

export type Props = Pick<HomePageData, 'months' | 'years'>;

/** So many of the latest months stand as calendars. */
const MONTHS = 3;

/** The latest months as calendars, and the way to each year. */
export default function Calendar({months, years}: Props): ReactNode {
  if (years.length === 0) {
    return null;
  }
  return (
    <section className={styles.calendar}>
      <h2 className={styles.heading}>
        {translate({
          id: 'study-log.home.calendar',
          message: 'Calendar',
          description: 'Heading over the calendar on the home page',
        })}
      </h2>
      <div className={styles.months}>
        {months.slice(0, MONTHS).map((month) => (
          <MonthGrid key={month.permalink} month={month} />
        ))}
      </div>
      <PeriodList periods={years} />
    </section>
  );
}
