import React, {type ReactNode} from 'react';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import {useDates} from '@theme/StudyLog/hooks/useDates';
import PageLink from '@theme/StudyLog/PageLink';
import type {PeriodRef} from '../../../types';
import styles from './styles.module.css';

export type Props = {readonly periods: readonly PeriodRef[]};

/** Years, months or days, each with the number of its logs. */
export default function PeriodList({periods}: Props): ReactNode {
  const dates = useDates();
  const counts = useCounts();
  return (
    <ul className={styles.list}>
      {periods.map(({label, permalink, count}) => (
        <li key={permalink}>
          <PageLink to={permalink}>{dates.period(label)}</PageLink>{' '}
          <span className={styles.count}>{counts.logs(count)}</span>
        </li>
      ))}
    </ul>
  );
}
