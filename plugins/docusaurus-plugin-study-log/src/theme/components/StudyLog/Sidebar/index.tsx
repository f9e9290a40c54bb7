import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import StaticHtml from '../../../pageData/StaticHtml';
import styles from './styles.module.css';

/** Years, the months of the log's year, the logs of its month. */
export default function Sidebar(): ReactNode {
  return (
    <nav
      className={styles.sidebar}
      aria-label={translate({
        id: 'study-log.sidebar',
        message: 'Logs by month',
        description: 'Label of the way through years and months beside a log',
      })}
    >
      <StaticHtml part="sidebar" className={styles.years} />
    </nav>
  );
}
