import React, {type ReactNode} from 'react';
import ConceptLink from '@theme/StudyLog/ConceptLink';
import type {ConceptRef} from '../../../types';

export type Props = {
  readonly concepts: readonly (ConceptRef & {readonly note?: string})[];
  /** Names the list for those who hear it. */
  readonly label: string;
};

/** Concepts as a row of small tags. */
export default function ConceptList({concepts, label}: Props): ReactNode {
  if (concepts.length === 0) {
    return null;
  }
  return (
    <ul className="studyLogChips" aria-label={label}>
      {concepts.map((concept) => (
        <li key={concept.permalink}>
          <ConceptLink concept={concept} note={concept.note} chip />
        </li>
      ))}
    </ul>
  );
}
