import React, {type ReactNode} from 'react';
import StaticHtml from '../../../pageData/StaticHtml';
import styles from './styles.module.css';

/** A concept between the concepts that it is tied to. */
export default function LocalGraph(): ReactNode {
  return <StaticHtml part="neighbours" className={styles.graph} />;
}
