import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import StaticHtml from 'docusaurus-plugin-study-log/theme/pageData/StaticHtml';
import styles from './styles.module.css';

export type Props = {
  /** `years`: weeks as columns, with a switch for the shades. `month`: weeks as rows. */
  readonly of: 'years' | 'month';
};

/** The calendar of the page: each day that has logs is a link. */
export default function Calendar({of}: Props): ReactNode {
  return (
    <StaticHtml
      part="calendar"
      className={clsx('studyLogCalendar', styles.calendar, styles[of])}
    />
  );
}
