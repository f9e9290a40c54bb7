import React, {type ReactNode} from 'react';
import StaticHtml from 'docusaurus-plugin-study-log/theme/pageData/StaticHtml';
import styles from './styles.module.css';

export type Props = {
  /** Default `mentions`: those of a concept; `sentences`: those that a comparison shares. */
  readonly part?: 'mentions' | 'sentences';
};

/** Sentences that name a concept, by log, the terms marked. */
export default function Mentions({part = 'mentions'}: Props): ReactNode {
  return <StaticHtml part={part} className={styles.mentions} />;
}
