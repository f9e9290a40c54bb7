import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import DateLabel from '@theme/StudyLog/DateLabel';
import type {ConceptPageData, Shown} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly data: Shown<ConceptPageData>};

/** Name, other names, when it was met and how often. */
export default function ConceptHeader({data}: Props): ReactNode {
  const counts = useCounts();
  const {name, aliases, firstSeen, lastSeen, mentionCount} = data;
  return (
    <header className={clsx('studyLogHeader', styles.header)}>
      <h1>{name}</h1>
      {aliases.length > 0 && (
        <p className={styles.aliases}>{aliases.join(', ')}</p>
      )}
      <dl className={styles.facts}>
        {firstSeen && (
          <div>
            <dt>
              {translate({
                id: 'study-log.concept.firstSeen',
                message: 'First learnt',
                description: 'Before the date on which a concept was first met',
              })}
            </dt>
            <dd>
              <DateLabel date={firstSeen} />
            </dd>
          </div>
        )}
        {lastSeen && lastSeen !== firstSeen && (
          <div>
            <dt>
              {translate({
                id: 'study-log.concept.lastSeen',
                message: 'Last seen',
                description: 'Before the date on which a concept was last met',
              })}
            </dt>
            <dd>
              <DateLabel date={lastSeen} />
            </dd>
          </div>
        )}
        <div>
          <dt>
            {translate({
              id: 'study-log.concept.mentions',
              message: 'Mentions',
              description: 'Heading over the sentences that name a concept',
            })}
          </dt>
          <dd>{counts.mentions(mentionCount)}</dd>
        </div>
      </dl>
    </header>
  );
}
