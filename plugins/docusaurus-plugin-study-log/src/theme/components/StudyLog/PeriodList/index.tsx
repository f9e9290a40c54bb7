import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import {useDates} from '@theme/StudyLog/hooks/useDates';
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
          <Link to={permalink}>{dates.period(label)}</Link>{' '}
          <span className={styles.count}>{counts.logs(count)}</span>
        </li>
      ))}
    </ul>
  );
}
