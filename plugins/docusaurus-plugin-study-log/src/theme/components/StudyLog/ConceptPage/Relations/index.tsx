import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import ConceptList from '@theme/StudyLog/ConceptList';
import {relationWord} from '@theme/StudyLog/words/relation';
import PageLink from '@theme/StudyLog/PageLink';
import type {ConceptPageData, ConceptRef} from '../../../../types';
import styles from './styles.module.css';

export type Props = Pick<ConceptPageData, 'comparisons' | 'relations'>;

function groupByKind(
  relations: Props['relations'],
): readonly (readonly [string, readonly ConceptRef[]])[] {
  const kinds = [...new Set(relations.map(({kind}) => kind))];
  return kinds.map((kind) => [
    kind,
    relations
      .filter((relation) => relation.kind === kind)
      .map(({concept}) => concept),
  ]);
}

/** What a concept is compared with, belongs to and consists of. */
export default function Relations(props: Props): ReactNode {
  const {comparisons, relations} = props;
  if (comparisons.length === 0 && relations.length === 0) {
    return null;
  }
  return (
    <section className={styles.relations}>
      <h2>
        {translate({
          id: 'study-log.concept.relations',
          message: 'Connections',
          description:
            'Heading over what a concept is compared with or part of',
        })}
      </h2>
      <dl className={styles.list}>
        {comparisons.length > 0 && (
          <div className={styles.row}>
            <dt>{relationWord('vs')}</dt>
            <dd>
              <ul className={styles.comparisons}>
                {comparisons.map(({title, permalink}) => (
                  <li key={permalink}>
                    <PageLink to={permalink}>{title}</PageLink>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {groupByKind(relations).map(([kind, concepts]) => (
          <div key={kind} className={styles.row}>
            <dt>{relationWord(kind)}</dt>
            <dd>
              <ConceptList concepts={concepts} label={relationWord(kind)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
