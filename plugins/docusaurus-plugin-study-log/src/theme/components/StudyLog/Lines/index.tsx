import React, {type ReactNode} from 'react';
import styles from './styles.module.css';

export type Props = {readonly lines: readonly string[]};

/** What a log says in so many lines: one is a paragraph, more are a list. */
export default function Lines({lines}: Props): ReactNode {
  if (lines.length === 1) {
    return <p className={styles.paragraph}>{lines[0]}</p>;
  }
  return (
    <ul className={styles.list}>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
