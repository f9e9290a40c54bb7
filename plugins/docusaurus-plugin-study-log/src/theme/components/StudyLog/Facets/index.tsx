import React, {type ReactNode} from 'react';
import DateLabel from '@theme/StudyLog/DateLabel';
import Lines from '@theme/StudyLog/Lines';
import {facetWord} from '@theme/StudyLog/words/facet';
import PageLink from '@theme/StudyLog/PageLink';
import type {FacetGroup} from '../../../types';
import styles from './styles.module.css';

export type Props = {
  readonly facets: readonly FacetGroup[];
  /** Level of the headings in the outline of the page. */
  readonly level?: 2 | 3;
};

/** What logs say of a concept, gathered by kind: features, parts, how it works. */
export default function Facets({facets, level = 2}: Props): ReactNode {
  const Title = `h${level}` as const;
  return facets.map(({kind, entries}) => (
    <section key={kind} className={styles.facet}>
      <Title className={styles.title}>{facetWord(kind)}</Title>
      {entries.map((entry, index) => (
        <div key={index} className={styles.entry}>
          <Lines lines={entry.lines} />
          <p className={styles.source}>
            <PageLink to={entry.permalink}>
              <DateLabel
                date={entry.log.date}
                confidence={entry.log.dateConfidence}
              />{' '}
              {entry.log.title}
            </PageLink>
          </p>
        </div>
      ))}
    </section>
  ));
}
