import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import LocalGraph from '@theme/StudyLog/LocalGraph';
import StaticHtml from '../../../../pageData/StaticHtml';
import type {ConceptPageData} from '../../../../types';
import styles from './styles.module.css';

export type Props = Pick<ConceptPageData, 'html'>;

/** What a concept is compared with, belongs to and consists of, and which words say so. */
export default function Relations({html}: Props): ReactNode {
  if (html.relations === '') {
    return null;
  }
  return (
    <section className={styles.section}>
      <h2>
        {translate({
          id: 'study-log.concept.relations',
          message: 'Connections',
          description:
            'Heading over what a concept is compared with or part of',
        })}
      </h2>
      {html.neighbours !== '' && <LocalGraph />}
      <StaticHtml part="relations" className={styles.relations} />
    </section>
  );
}
