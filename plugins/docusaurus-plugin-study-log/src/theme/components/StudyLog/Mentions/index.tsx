import React, {type ReactNode} from 'react';
import StaticHtml from '../../../pageData/StaticHtml';
import styles from './styles.module.css';

/** Every sentence that mentions a concept, by log, the term marked. */
export default function Mentions(): ReactNode {
  return <StaticHtml part="mentions" className={styles.mentions} />;
}
