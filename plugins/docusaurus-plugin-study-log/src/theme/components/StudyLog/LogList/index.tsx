import React, {type ReactNode} from 'react';
import DateLabel from '@theme/StudyLog/DateLabel';
import PageLink from '@theme/StudyLog/PageLink';
import type {LogRef} from 'docusaurus-plugin-study-log/theme/types';
import styles from './styles.module.css';

export type Props = {
  readonly logs: readonly (LogRef & {readonly section?: string})[];
  /** How much of each date to say. Default `medium`. */
  readonly words?: 'medium' | 'short';
};

/** Logs by day and title, a line each. */
export default function LogList({logs, words}: Props): ReactNode {
  return (
    <ul className={styles.list}>
      {logs.map((log) => (
        <li
          key={`${log.permalink} ${log.section ?? ''}`}
          className={styles.item}
        >
          <DateLabel
            date={log.date}
            confidence={log.dateConfidence}
            words={words}
            className={styles.date}
          />
          <span className={styles.title}>
            <PageLink to={log.permalink}>{log.title}</PageLink>
            {log.section && log.section !== log.title && (
              <span className={styles.section}> {log.section}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
