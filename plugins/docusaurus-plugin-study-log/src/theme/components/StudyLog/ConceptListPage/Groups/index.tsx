import {translate} from '@docusaurus/Translate';
import ConceptLink from '@theme/StudyLog/ConceptLink';
import DateLabel from '@theme/StudyLog/DateLabel';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import React, {type ReactNode} from 'react';
import type {ConceptSummary} from '../../../../types';
import styles from './styles.module.css';

type Group = {
  readonly letter: string;
  /** Anchor of the group. */
  readonly id: string;
  readonly members: readonly ConceptSummary[];
};

export type Props = {readonly concepts: readonly ConceptSummary[]};

function Row({concept}: {readonly concept: ConceptSummary}): ReactNode {
  const counts = useCounts();
  const {aliases, definition, logs, lastSeen} = concept;
  return (
    <li className={styles.row}>
      <span>
        <ConceptLink concept={concept} />
        {aliases.length > 0 && (
          <span className={styles.aliases}> {aliases.join(', ')}</span>
        )}
      </span>
      <span className={styles.facts}>
        {counts.logs(logs)}
        {lastSeen && (
          <>
            {' · '}
            <DateLabel date={lastSeen} />
          </>
        )}
      </span>
      {definition && <span className={styles.definition}>{definition}</span>}
    </li>
  );
}

/** Concepts under their first letters, with a row of letters to jump by. */
export default function ConceptGroups({concepts}: Props): ReactNode {
  const groups = toGroups(concepts);
  return (
    <>
      <nav
        aria-label={translate({
          id: 'study-log.concepts.letters',
          message: 'First letters',
          description: 'Label of the letters that lead to groups of concepts',
        })}
      >
        <ul className={styles.letters}>
          {groups.map(({letter, id}) => (
            <li key={id}>
              <a href={`#${id}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({letter, id, members}) => (
        <section key={id} className={styles.group}>
          <h2 id={id} className={styles.letter}>
            {letter}
          </h2>
          <ul className={styles.rows}>
            {members.map((concept) => (
              <Row key={concept.permalink} concept={concept} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** 가나다 first, then ABC, then the rest. */
function rank(letter: string): number {
  if (letter === '#') {
    return 2;
  }
  return /[A-Z]/.test(letter) ? 1 : 0;
}

/** Gathers concepts by their `group`; inside one they stay as they come. */
export function toGroups(
  concepts: readonly ConceptSummary[],
): readonly Group[] {
  const byLetter = new Map<string, ConceptSummary[]>();
  for (const concept of concepts) {
    const members = byLetter.get(concept.group);
    if (members) {
      members.push(concept);
    } else {
      byLetter.set(concept.group, [concept]);
    }
  }
  const inOrder = [...byLetter].sort(
    ([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1),
  );
  return inOrder.map(([letter, members]) => ({
    letter,
    id: letter === '#' ? 'group-other' : `group-${letter}`,
    members,
  }));
}
