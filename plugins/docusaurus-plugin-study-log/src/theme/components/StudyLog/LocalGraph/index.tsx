import React, {type ReactNode} from 'react';
import ConceptLink from '@theme/StudyLog/ConceptLink';
import {relationWord} from '@theme/StudyLog/words/concepts';
import type {Neighbour, Neighbours} from '../../../types';
import styles from './styles.module.css';

export type Props = {
  /** Of the concept in the middle. */
  readonly name: string;
  readonly neighbours: Neighbours;
};

type Rows = {readonly rows: readonly Neighbour[]};

function Column({rows}: Rows): ReactNode {
  return (
    <ul>
      {rows.map((neighbour) => (
        <li key={neighbour.permalink}>
          <ConceptLink concept={neighbour} />{' '}
          <small>{relationWord(neighbour.kind)}</small>
        </li>
      ))}
    </ul>
  );
}

/** A curve from the middle to each row, in a box as high as the rows. */
function Lines({rows, before}: Rows & {readonly before?: boolean}): ReactNode {
  const middle = rows.length / 2;
  const [near, far] = before ? [100, 0] : [0, 100];
  return (
    <svg
      viewBox={`0 0 100 ${Math.max(rows.length, 1)}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {rows.map(({permalink, kind}, index) => (
        <path
          key={permalink}
          d={`M${near} ${middle}C50 ${middle} 50 ${index + 0.5} ${far} ${index + 0.5}`}
          className={kind === 'together' ? styles.together : undefined}
        />
      ))}
    </svg>
  );
}

/**
 * A concept between the concepts that it is related to. The names are links of a
 * list, so that they wrap, scale and read like text; only the lines are a
 * drawing.
 */
export default function LocalGraph({
  name,
  neighbours: {before, after},
}: Props): ReactNode {
  return (
    before.length + after.length > 0 && (
      <div className={styles.graph}>
        <Column rows={before} />
        <Lines rows={before} before />
        <strong>{name}</strong>
        <Lines rows={after} />
        <Column rows={after} />
      </div>
    )
  );
}
