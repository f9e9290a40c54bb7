import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import DateLabel from '@theme/StudyLog/DateLabel';
import PageLink from '@theme/StudyLog/PageLink';
import type {MentionGroup, SentenceMention} from '../../../types';
import styles from './styles.module.css';

export type Props = {
  /** Newest first. */
  readonly groups: readonly MentionGroup[];
};

/** So many logs stand open; the ones before are folded away. */
const OPEN = 8;

function Sentence({mention}: {readonly mention: SentenceMention}): ReactNode {
  const {text, start, end, section, permalink} = mention;
  return (
    <li className={styles.sentence}>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}{' '}
      <PageLink to={permalink} className={styles.section}>
        {section ||
          translate({
            id: 'study-log.mentions.place',
            message: 'Go to the place',
            description: 'Link to a sentence that stands under no heading',
          })}
      </PageLink>
    </li>
  );
}

function Groups({groups}: Props): ReactNode {
  return groups.map((group) => (
    <section key={group.permalink} className={styles.group}>
      <h3 className={styles.title}>
        <PageLink to={group.permalink}>{group.title}</PageLink>{' '}
        <DateLabel
          date={group.date}
          confidence={group.dateConfidence}
          className={styles.date}
        />
      </h3>
      <ul className={styles.sentences}>
        {group.sentences.map((mention, index) => (
          <Sentence key={index} mention={mention} />
        ))}
      </ul>
    </section>
  ));
}

/** Every sentence that mentions a concept, by log, the term marked. */
export default function Mentions({groups}: Props): ReactNode {
  const counts = useCounts();
  const folded = groups.slice(OPEN);
  return (
    <>
      <Groups groups={groups.slice(0, OPEN)} />
      {folded.length > 0 && (
        <details className={styles.folded}>
          <summary>
            {translate(
              {
                id: 'study-log.mentions.earlier',
                message: 'Earlier: {logs}',
                description: 'Opens the older mentions of a concept',
              },
              {logs: counts.logs(folded.length)},
            )}
          </summary>
          <Groups groups={folded} />
        </details>
      )}
    </>
  );
}
