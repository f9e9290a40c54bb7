import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import EditThisPage from '@theme/EditThisPage';
import DateLabel from '@theme/StudyLog/DateLabel';
import LogList from '@theme/StudyLog/LogList';
import OnThisDay from '@theme/StudyLog/OnThisDay';
import type {LogPageData, Shown} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly data: Shown<LogPageData>};

/** After the text: the logs that link here, the same day in other years, the writer's own file. */
export default function LogFooter({data}: Props): ReactNode {
  const {backlinks, editUrl, lastChanged, onThisDay, source} = data;
  return (
    <footer className={styles.footer}>
      {backlinks.length > 0 && (
        <section className={styles.backlinks}>
          <h2 className={styles.heading}>
            {translate({
              id: 'study-log.log.backlinks',
              message: 'Logs that link here',
              description: 'Heading over the logs that link to this log',
            })}
          </h2>
          <LogList logs={backlinks} />
        </section>
      )}
      <OnThisDay logs={onThisDay} />
      <p className={styles.source}>
        <code>{source}</code>
        {lastChanged && (
          <span>
            {translate({
              id: 'study-log.log.lastChanged',
              message: 'Last change:',
              description: 'Before the day when the file of a log was changed',
            })}{' '}
            <DateLabel date={lastChanged.slice(0, 10)} />
          </span>
        )}
        {editUrl && <EditThisPage editUrl={editUrl} />}
      </p>
    </footer>
  );
}
