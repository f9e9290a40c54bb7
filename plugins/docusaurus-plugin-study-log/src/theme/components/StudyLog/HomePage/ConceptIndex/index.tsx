import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useAddresses} from '@theme/StudyLog/hooks/useAddresses';
import ConceptList from '@theme/StudyLog/ConceptList';
import {conceptsTitle, diagramsTitle} from '@theme/StudyLog/words/pages';
import PageLink from '@theme/StudyLog/PageLink';
import type {ConceptSummary} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly concepts: readonly ConceptSummary[]};

/** The concepts that the home page names, and the way to all of them and to all diagrams. */
export default function ConceptIndex({concepts}: Props): ReactNode {
  const addresses = useAddresses();
  if (concepts.length === 0) {
    return null;
  }
  const heading = conceptsTitle();
  return (
    <section className={styles.concepts}>
      <h2 className={styles.heading}>{heading}</h2>
      <ConceptList concepts={concepts} label={heading} />
      <p className={styles.more}>
        <PageLink to={addresses.concepts}>
          {translate({
            id: 'study-log.home.allConcepts',
            message: 'All concepts',
            description: 'Link from the home page to the list of concepts',
          })}
        </PageLink>
        {' · '}
        <PageLink to={addresses.diagrams}>{diagramsTitle()}</PageLink>
      </p>
    </section>
  );
}
