import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Blocks from '@theme/StudyLog/Blocks';
import Source from '@theme/StudyLog/ComparisonPage/Source';
import type {ComparedStatement} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly points: readonly ComparedStatement[]};

/** Bullets that speak of both sides. */
export default function Shared({points}: Props): ReactNode {
  return (
    points.length > 0 && (
      <section className={styles.shared}>
        <h2>
          {translate({
            id: 'study-log.comparison.shared',
            message: 'On both',
            description: 'Heading over points that speak of both sides',
          })}
        </h2>
        <div className="markdown">
          <ul>
            {points.map(({permalink, section, ...blocks}, index) => (
              <li key={index}>
                <Blocks {...blocks} className={styles.blocks} />{' '}
                <Source permalink={permalink} section={section} />
              </li>
            ))}
          </ul>
        </div>
      </section>
    )
  );
}
