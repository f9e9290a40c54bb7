import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import ConceptLink from '@theme/StudyLog/ConceptLink';
import DateLabel from '@theme/StudyLog/DateLabel';
import type {ConceptSummary} from '../../../../types';
import styles from './styles.module.css';
import {toGroups} from './toGroups';

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
