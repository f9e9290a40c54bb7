import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import PageLink from '@theme/StudyLog/PageLink';
import type {ComparisonPageData} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly points: ComparisonPageData['shared']};

/** A log's own words in a comparison, each leading to where it stands. */
export default function Points({points}: Props): ReactNode {
  if (points.length === 0) {
    return null;
  }
  const source = translate({
    id: 'study-log.comparison.source',
    message: 'Go to the log',
    description: 'Label of the link from a point to where it was written',
  });
  return (
    <ul className={styles.points}>
      {points.map(({text, permalink}, index) => (
        <li key={index}>
          {text}{' '}
          <PageLink to={permalink} aria-label={source} title={source}>
            ↗
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
