import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import LogList from '@theme/StudyLog/LogList';
import type {LogRef} from 'docusaurus-plugin-study-log/theme/types';
import styles from './styles.module.css';

export type Props = {readonly logs: readonly LogRef[]};

/** What was studied on the same day in other years. */
export default function OnThisDay({logs}: Props): ReactNode {
  if (logs.length === 0) {
    return null;
  }
  return (
    <section className={styles.day}>
      <h2 className={styles.heading}>
        {translate({
          id: 'study-log.onThisDay',
          message: 'On this day in other years',
          description: 'Heading over logs of the same day in other years',
        })}
      </h2>
      <LogList logs={logs} />
    </section>
  );
}
