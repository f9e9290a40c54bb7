import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import DateLabel from '@theme/StudyLog/DateLabel';
import Lines from '@theme/StudyLog/Lines';
import PageLink from '@theme/StudyLog/PageLink';
import type {ConceptPageData} from '../../../../types';
import styles from './styles.module.css';

type Definition = ConceptPageData['definitions'][number];

export type Props = {
  /** Latest first. */
  readonly definitions: readonly Definition[];
};

function Entry({definition}: {readonly definition: Definition}): ReactNode {
  const {lines, from} = definition;
  return (
    <>
      <Lines lines={lines} />
      {from && (
        <p className={styles.source}>
          <PageLink to={from.permalink}>
            <DateLabel date={from.date} confidence={from.dateConfidence} />{' '}
            {from.title}
          </PageLink>
        </p>
      )}
    </>
  );
}

/** What a concept is, as last written; how it was put before is kept below. */
export default function Definitions({definitions}: Props): ReactNode {
  const [latest, ...earlier] = definitions;
  if (!latest) {
    return null;
  }
  return (
    <section
      className={styles.definitions}
      aria-label={translate({
        id: 'study-log.facet.definition',
        message: 'Definition',
        description: 'Heading over what a concept is',
      })}
    >
      <div className={styles.latest}>
        <Entry definition={latest} />
      </div>
      {earlier.length > 0 && (
        <details>
          <summary>
            {translate({
              id: 'study-log.concept.earlierDefinitions',
              message: 'How it was put before',
              description: 'Opens the earlier definitions of a concept',
            })}
          </summary>
          {earlier.map((definition, index) => (
            <div key={index} className={styles.earlier}>
              <Entry definition={definition} />
            </div>
          ))}
        </details>
      )}
    </section>
  );
}
