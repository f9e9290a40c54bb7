import React, {type ReactNode} from 'react';
import Body from '@theme/StudyLog/Body';
import styles from './styles.module.css';

/** What is said of each side, next to each other. */
export default function Sides(): ReactNode {
  return <Body part="sides" className={styles.sides} />;
}
