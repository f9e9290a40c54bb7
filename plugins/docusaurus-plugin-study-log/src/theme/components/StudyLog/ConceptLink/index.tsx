import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import PageLink from '@theme/StudyLog/PageLink';
import type {ConceptRef} from 'docusaurus-plugin-study-log/theme/types';
import './chips.css';

export type Props = {
  readonly concept: ConceptRef;
  /** As a small tag among others, instead of words in a line. */
  readonly chip?: boolean;
  /** Said after the name, in the same link: "new", "after 12 days". */
  readonly note?: string;
};

/** The name of a concept, leading to its page. */
export default function ConceptLink({concept, chip, note}: Props): ReactNode {
  return (
    <PageLink
      to={concept.permalink}
      className={clsx('studyLogConcept', chip && 'studyLogChip')}
    >
      {concept.name}
      {note && <small> {note}</small>}
    </PageLink>
  );
}
