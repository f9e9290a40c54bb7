import React, {type ReactNode} from 'react';
import {useDates} from '@theme/StudyLog/hooks/useDates';
import PageLink from '@theme/StudyLog/PageLink';
import {
  toMonthSpans,
  toWeeks,
  type MonthSpan,
} from 'docusaurus-plugin-study-log/theme/calendar/weeks';
import type {
  PeriodRef,
  YearCalendar,
} from 'docusaurus-plugin-study-log/theme/types';
import DayCell from '../DayCell';
import {useDayName} from '../useDayName';

export type Props = {readonly calendar: YearCalendar; readonly caption: string};

/** A month with logs leads to its page. A single column is too narrow for a name. */
function MonthHead({
  span: {month: yearAndMonth, weeks},
  months,
}: {
  readonly span: MonthSpan;
  readonly months: readonly PeriodRef[];
}): ReactNode {
  const dates = useDates();
  const [year = 0, month = 1] = yearAndMonth.split('-').map(Number);
  const full = dates.period({year, month});
  const page = months.find(
    ({label}) =>
      label.year === year && 'month' in label && label.month === month,
  );
  const name = dates.month({month});
  return (
    <th scope="col" colSpan={weeks} abbr={full}>
      {weeks > 1 &&
        (page ? (
          <PageLink to={page.permalink} aria-label={full}>
            {name}
          </PageLink>
        ) : (
          name
        ))}
    </th>
  );
}

/** A table with weeks as columns and Monday to Sunday as rows. */
export default function YearTable({calendar, caption}: Props): ReactNode {
  const dates = useDates();
  const toName = useDayName();
  const weeks = toWeeks(calendar.first, calendar.last);
  const days = new Map(calendar.days.map((day) => [day.date, day]));
  const toCell = (date: string | null | undefined, key: number): ReactNode =>
    date ? (
      <DayCell key={key} day={days.get(date)} toName={toName} />
    ) : (
      <td key={key} data-outside="" />
    );
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {toMonthSpans(weeks).map((span) => (
            <MonthHead key={span.month} span={span} months={calendar.months} />
          ))}
        </tr>
      </thead>
      <tbody>
        {dates.weekdays().map(({short, long}, weekday) => (
          <tr key={long}>
            <th scope="row" abbr={long}>
              {short}
            </th>
            {weeks.map((week, index) => toCell(week.days[weekday], index))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
