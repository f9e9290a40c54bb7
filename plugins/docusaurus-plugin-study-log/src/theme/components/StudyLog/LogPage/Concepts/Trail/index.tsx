import React, {type ReactNode} from 'react';
import StaticHtml from '../../../../../pageData/StaticHtml';
import styles from './styles.module.css';

/** Where each concept of a log was met before, and where next. */
export default function ConceptTrails(): ReactNode {
  return <StaticHtml part="trail" className={styles.trail} />;
}
