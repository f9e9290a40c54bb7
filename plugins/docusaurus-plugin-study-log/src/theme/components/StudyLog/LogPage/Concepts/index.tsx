import React, {type ReactNode} from 'react';
import StaticHtml from '../../../../pageData/StaticHtml';
import '../../ConceptLink/chips.css';
import styles from './styles.module.css';

/** Which concepts a log brings: met for the first time, and met again. */
export default function LogConcepts(): ReactNode {
  return <StaticHtml part="concepts" className={styles.concepts} />;
}
