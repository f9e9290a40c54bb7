import React, {type ReactNode} from 'react';
import DateLabel from '@theme/StudyLog/DateLabel';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import PageLink from '@theme/StudyLog/PageLink';
import type {DueConcepts} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly steps: readonly DueConcepts[]};

/** Concepts worth another look, by how long ago they were last met. */
export default function ReviewList({steps}: Props): ReactNode {
  const counts = useCounts();
  return (
    <div className={styles.list}>
      {steps.map(({after, concepts}) => (
        <section key={after}>
          <h3>{counts.reviewStep(after)}</h3>
          <ul>
            {concepts.map(({name, permalink, lastSeen}) => (
              <li key={permalink}>
                <PageLink to={permalink}>{name}</PageLink>{' '}
                <DateLabel date={lastSeen} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
