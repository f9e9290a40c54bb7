import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import EditThisPage from '@theme/EditThisPage';
import LogList from '@theme/StudyLog/LogList';
import type {LogPageData} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly data: LogPageData};

/** After the text: the logs that link here, and the writer's own file. */
export default function LogFooter({data}: Props): ReactNode {
  const {backlinks, editUrl, source} = data;
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
      <p className={styles.source}>
        <code>{source}</code>
        {editUrl && <EditThisPage editUrl={editUrl} />}
      </p>
    </footer>
  );
}
