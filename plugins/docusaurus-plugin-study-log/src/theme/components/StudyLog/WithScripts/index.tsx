import React, {type ReactNode} from 'react';
import styles from './styles.module.css';

export type Props = {readonly children: ReactNode};

/** What is of use to scripts only: it has its place from the start, so that nothing moves when they run, and is not there without them. */
export default function WithScripts({children}: Props): ReactNode {
  return <div className={styles.withScripts}>{children}</div>;
}
