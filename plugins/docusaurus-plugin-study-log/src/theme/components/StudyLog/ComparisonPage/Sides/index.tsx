import React, {type ReactNode} from 'react';
import StaticHtml from '../../../../pageData/StaticHtml';
import styles from './styles.module.css';

/** What is said of each side, next to each other. */
export default function Sides(): ReactNode {
  return <StaticHtml part="sides" className={styles.sides} />;
}
