import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import {useDates} from '@theme/StudyLog/hooks/useDates';
import PageLink from '@theme/StudyLog/PageLink';
import type {MonthOverview, PeriodRef} from '../../../types';
import styles from './styles.module.css';
import {type Square, toWeeks} from './weeks';

export type Props = {
  readonly month: MonthOverview;
  /** Say the year as well, and lead to the month's page. */
  readonly heading?: 'month' | 'yearMonth' | 'none';
};

type DayProps = {
  readonly square: Square;
  readonly studied: PeriodRef | undefined;
};

function Day({square, studied}: DayProps): ReactNode {
  const dates = useDates();
  const counts = useCounts();
  if (!studied) {
    return <td className={styles.day}>{square}</td>;
  }
  const name = `${dates.period(studied.label)}, ${counts.logs(studied.count)}`;
  return (
    <td className={clsx(styles.day, styles.studied)}>
      <PageLink
        to={studied.permalink}
        aria-label={name}
        title={name}
        data-count={Math.min(studied.count, 4)}
      >
        {square}
      </PageLink>
    </td>
  );
}

function WeekdayRow(): ReactNode {
  const {weekdays} = useDates();
  return (
    <thead>
      <tr>
        {weekdays().map(({short, long}) => (
          <th key={long} scope="col" abbr={long} className={styles.weekday}>
            {short}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The days of a month as a calendar; the days that have logs are links. */
export default function MonthGrid({
  month,
  heading = 'yearMonth',
}: Props): ReactNode {
  const dates = useDates();
  const {label} = month;
  if (!('month' in label)) {
    return null;
  }
  const byDay = new Map(
    month.days.map((day) => ['day' in day.label ? day.label.day : 0, day]),
  );
  const title = heading === 'month' ? dates.month(label) : dates.period(label);
  return (
    <table className={styles.month}>
      <caption className={clsx(heading === 'none' && styles.unseen)}>
        {heading === 'none' ? (
          title
        ) : (
          <PageLink to={month.permalink}>{title}</PageLink>
        )}
      </caption>
      <WeekdayRow />
      <tbody>
        {toWeeks(label.year, label.month).map((week, index) => (
          <tr key={index}>
            {week.map((square, weekday) => (
              <Day
                key={weekday}
                square={square}
                studied={square === null ? undefined : byDay.get(square)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
