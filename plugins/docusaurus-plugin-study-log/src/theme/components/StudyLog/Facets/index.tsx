import React, {type ReactNode} from 'react';
import Body from '@theme/StudyLog/Body';
import styles from './styles.module.css';

/** What logs say of a concept, gathered by kind: features, parts, how it works. */
export default function Facets(): ReactNode {
  return <Body part="facets" className={styles.facets} />;
}
