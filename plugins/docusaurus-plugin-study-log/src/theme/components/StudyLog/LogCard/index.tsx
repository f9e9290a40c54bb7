import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import ConceptList from '@theme/StudyLog/ConceptList';
import DateLabel from '@theme/StudyLog/DateLabel';
import PageLink from '@theme/StudyLog/PageLink';
import type {LogSummary} from 'docusaurus-plugin-study-log/theme/types';
import styles from './styles.module.css';

export type Props = {
  readonly log: LogSummary;
  /** Level of the title in the outline of the page. Default 3. */
  readonly level?: 2 | 3;
};

/** One log among others: day, title, first words, concepts. */
export default function LogCard({log, level = 3}: Props): ReactNode {
  const Title = `h${level}` as const;
  return (
    <article className={clsx('studyLogCard', styles.card)}>
      <DateLabel
        date={log.date}
        confidence={log.dateConfidence}
        className={styles.date}
      />
      <div className={styles.words}>
        <Title className={styles.title}>
          <PageLink to={log.permalink}>{log.title}</PageLink>
          {log.hasDiagram && (
            <span className={styles.diagram}>
              {translate({
                id: 'study-log.card.diagram',
                message: 'diagram',
                description: 'Badge on a log that has a diagram',
              })}
            </span>
          )}
        </Title>
        {log.excerpt && <p className={styles.excerpt}>{log.excerpt}</p>}
        <ConceptList
          concepts={log.concepts.map((concept) => ({
            ...concept,
            note: concept.isNew
              ? translate({
                  id: 'study-log.card.new',
                  message: 'new',
                  description: 'After a concept first met in this log',
                })
              : undefined,
          }))}
          label={translate({
            id: 'study-log.card.concepts',
            message: 'Concepts in this log',
            description: 'Label of the concepts under the title of a log',
          })}
        />
      </div>
    </article>
  );
}
