import React, {type ReactNode} from 'react';
import StaticHtml from '../../../../pageData/StaticHtml';
import styles from './styles.module.css';

/** How often a concept was named, month by month. */
export default function Activity(): ReactNode {
  return <StaticHtml part="activity" className={styles.activity} />;
}
