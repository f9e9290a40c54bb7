import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import {useDates} from '@theme/StudyLog/hooks/useDates';
import type {
  CalendarSpan,
  YearCalendar,
} from 'docusaurus-plugin-study-log/theme/types';
import {calendarCaption} from '@theme/StudyLog/words/calendar';
import MonthCalendar from './Month';
import ShadeForm from './ShadeForm';
import Summary from './Summary';
import YearTable from './YearTable';
import styles from './styles.module.css';

export type Props =
  {readonly years: readonly YearCalendar[]} | {readonly month: CalendarSpan};

function YearCalendars({
  years,
}: {
  readonly years: readonly YearCalendar[];
}): ReactNode {
  const dates = useDates();
  /** A calendar year, or the year that ends with a day. */
  const toPeriod = ({first, last}: CalendarSpan): string => {
    const year = first.slice(0, 4);
    return first === `${year}-01-01` && last === `${year}-12-31`
      ? dates.period({year: Number(year)})
      : `${dates.medium(first)} – ${dates.medium(last)}`;
  };
  return (
    <div className={clsx('studyLogCalendar', styles.calendar, styles.years)}>
      <ShadeForm />
      {years.map((year) => {
        const caption = calendarCaption(toPeriod(year));
        return (
          <section key={year.first}>
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- A region that scrolls must be reachable by keyboard. */}
            <div role="region" tabIndex={0} aria-label={caption}>
              <YearTable calendar={year} caption={caption} />
            </div>
            <Summary summary={year.summary} />
          </section>
        );
      })}
    </div>
  );
}

/** A calendar in which each day that has logs is a link: years with weeks as columns, shaded by what the reader chooses, or a month with weeks as rows. */
export default function Calendar(props: Props): ReactNode {
  return 'month' in props ? (
    <MonthCalendar calendar={props.month} />
  ) : (
    <YearCalendars years={props.years} />
  );
}
