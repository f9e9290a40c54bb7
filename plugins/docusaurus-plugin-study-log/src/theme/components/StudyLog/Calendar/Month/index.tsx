import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import {useDates} from '@theme/StudyLog/hooks/useDates';
import {calendarCaption, weekWord} from '@theme/StudyLog/words/calendar';
import {
  toWeekId,
  toWeeks,
} from 'docusaurus-plugin-study-log/theme/calendar/weeks';
import type {CalendarSpan} from 'docusaurus-plugin-study-log/theme/types';
import DayCell from '../DayCell';
import styles from '../styles.module.css';
import {useDayName} from '../useDayName';

export type Props = {readonly calendar: CalendarSpan};

function Heads(): ReactNode {
  return (
    <tr>
      <th scope="col">
        {translate({
          id: 'study-log.calendar.weekHeading',
          message: 'Week',
          description: 'Over the numbers of the weeks of a month',
        })}
      </th>
      {useDates()
        .weekdays()
        .map(({short, long}) => (
          <th key={long} scope="col" abbr={long}>
            {short}
          </th>
        ))}
    </tr>
  );
}

/** The days of a month, a week a row; a week with logs leads to its part of the list below the calendar. */
export default function MonthCalendar({calendar}: Props): ReactNode {
  const {first, last} = calendar;
  const dates = useDates();
  const toName = useDayName();
  const days = new Map(calendar.days.map((day) => [day.date, day]));
  const [year = 0, month = 1] = first.split('-').map(Number);
  return (
    <div className={clsx('studyLogCalendar', styles.calendar, styles.month)}>
      <table>
        <caption>{calendarCaption(dates.period({year, month}))}</caption>
        <thead>
          <Heads />
        </thead>
        <tbody>
          {toWeeks(first, last).map(({week, days: inWeek}) => (
            <tr key={week}>
              <th scope="row">
                {inWeek.some((date) => date !== null && days.has(date)) ? (
                  <a href={`#${toWeekId(week)}`}>{weekWord(week)}</a>
                ) : (
                  weekWord(week)
                )}
              </th>
              {inWeek.map((date, weekday) =>
                date === null ? (
                  <td key={weekday} data-outside="" />
                ) : (
                  <DayCell key={weekday} day={days.get(date)} toName={toName}>
                    {Number(date.slice(8))}
                  </DayCell>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
