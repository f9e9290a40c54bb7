import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useAddresses} from '@theme/StudyLog/hooks/useAddresses';
import ConceptLink from '@theme/StudyLog/ConceptLink';
import {reviewTitle} from '@theme/StudyLog/words/pages';
import PageLink from '@theme/StudyLog/PageLink';
import type {ConceptSummary} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly concepts: readonly ConceptSummary[]};

/** Concepts worth another look, and the way to the review. */
export default function Again({concepts}: Props): ReactNode {
  const {review} = useAddresses();
  if (concepts.length === 0) {
    return null;
  }
  return (
    <section className={styles.again}>
      <h2 className={styles.heading}>
        {translate({
          id: 'study-log.home.again',
          message: 'Worth another look',
          description: 'Heading over concepts to look at again',
        })}
      </h2>
      <dl className={styles.list}>
        {concepts.map((concept) => (
          <div key={concept.permalink}>
            <dt>
              <ConceptLink concept={concept} />
            </dt>
            <dd>{concept.definition}</dd>
          </div>
        ))}
      </dl>
      <PageLink to={review}>{reviewTitle()}</PageLink>
    </section>
  );
}
