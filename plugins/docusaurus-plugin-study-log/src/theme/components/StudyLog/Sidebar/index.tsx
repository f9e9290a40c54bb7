import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import DateLabel from '@theme/StudyLog/DateLabel';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import {useDates} from '@theme/StudyLog/hooks/useDates';
import PageLink from '@theme/StudyLog/PageLink';
import type {LogRef, SidebarPeriod} from '../../../types';
import styles from './styles.module.css';

export type Props = {
  readonly years: readonly SidebarPeriod[];
  /** Address of the log that the reader is at. */
  readonly current: string;
};

function Logs({
  logs,
  current,
}: {
  readonly logs: readonly LogRef[];
  readonly current: string;
}): ReactNode {
  return (
    <ul>
      {logs.map(({permalink, title, date}) => (
        <li key={permalink}>
          <PageLink
            to={permalink}
            aria-current={permalink === current ? 'page' : undefined}
          >
            <DateLabel date={date} words="short" /> {title}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

function Periods({years: periods, current}: Props): ReactNode {
  const dates = useDates();
  const counts = useCounts();
  return (
    <ul>
      {periods.map(({label, permalink, count, months, logs}) => (
        <li key={permalink}>
          <PageLink to={permalink}>
            {'month' in label ? dates.month(label) : dates.period(label)}
          </PageLink>{' '}
          <small>{counts.logs(count)}</small>
          {months.length > 0 && <Periods years={months} current={current} />}
          {logs.length > 0 && <Logs logs={logs} current={current} />}
        </li>
      ))}
    </ul>
  );
}

/** Years, the months of the log's year, the logs of its month. */
export default function Sidebar(props: Props): ReactNode {
  return (
    <nav
      className={styles.sidebar}
      aria-label={translate({
        id: 'study-log.sidebar',
        message: 'Logs by month',
        description: 'Label of the way through years and months beside a log',
      })}
    >
      <Periods {...props} />
    </nav>
  );
}
