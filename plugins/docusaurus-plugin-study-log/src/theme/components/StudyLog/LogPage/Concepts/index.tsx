import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import ConceptLink from '@theme/StudyLog/ConceptLink';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import {moreConceptsWord} from '@theme/StudyLog/words/concepts';
import type {ConceptInLog} from '../../../../types';
import styles from './styles.module.css';

export type Props = {
  /** Those first met in the log come first. */
  readonly concepts: readonly ConceptInLog[];
};

/** So many concepts of a row stand open; a long log would begin with a screenful otherwise. */
const OPEN = 12;

function ConceptChips({
  label,
  concepts,
}: Props & {readonly label: string}): ReactNode {
  const {daysSince} = useCounts();
  return (
    <ul className="studyLogChips" aria-label={label}>
      {concepts.map((concept) => (
        <li key={concept.permalink}>
          <ConceptLink
            concept={concept}
            note={concept.daysSince ? daysSince(concept.daysSince) : undefined}
            chip
          />
        </li>
      ))}
    </ul>
  );
}

function ConceptRow({
  label,
  concepts,
}: Props & {readonly label: string}): ReactNode {
  const counts = useCounts();
  const rest = concepts.slice(OPEN);
  return concepts.length === 0 ? null : (
    <div>
      <dt>{label}</dt>
      <dd>
        <ConceptChips label={label} concepts={concepts.slice(0, OPEN)} />
        {rest.length > 0 && (
          <details>
            <summary>{moreConceptsWord(counts.concepts(rest.length))}</summary>
            <ConceptChips label={label} concepts={rest} />
          </details>
        )}
      </dd>
    </div>
  );
}

/** Which concepts a log brings: met for the first time, and met again. */
export default function LogConcepts({concepts}: Props): ReactNode {
  return concepts.length === 0 ? null : (
    <dl className={styles.concepts}>
      <ConceptRow
        label={translate({
          id: 'study-log.log.newConcepts',
          message: 'New',
          description: 'Before the concepts first met in a log',
        })}
        concepts={concepts.filter(({isNew}) => isNew)}
      />
      <ConceptRow
        label={translate({
          id: 'study-log.log.metAgain',
          message: 'Met again',
          description: 'Before the concepts of a log that were met before',
        })}
        concepts={concepts.filter(({isNew}) => !isNew)}
      />
    </dl>
  );
}
