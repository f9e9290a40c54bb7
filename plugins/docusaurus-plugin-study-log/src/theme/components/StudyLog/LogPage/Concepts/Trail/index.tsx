import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import ConceptLink from '@theme/StudyLog/ConceptLink';
import DateLabel from '@theme/StudyLog/DateLabel';
import PageLink from '@theme/StudyLog/PageLink';
import {newerWord, olderWord} from '@theme/StudyLog/words/order';
import type {ConceptTrail, LogRef} from '../../../../../types';
import styles from './styles.module.css';

export type Props = {readonly trail: readonly ConceptTrail[]};

function Neighbour(props: {
  readonly label: string;
  readonly log: LogRef | null;
}): ReactNode {
  const {label, log} = props;
  return log === null ? null : (
    <li>
      <span className={styles.label}>{label}</span>{' '}
      <PageLink to={log.permalink}>{log.title}</PageLink>{' '}
      <DateLabel
        date={log.date}
        confidence={log.dateConfidence}
        className={styles.label}
      />
    </li>
  );
}

/** Where each concept of a log was met before, and where next. */
export default function ConceptTrails({trail}: Props): ReactNode {
  if (trail.length === 0) {
    return null;
  }
  return (
    <section className={styles.trails}>
      <h2 className={styles.heading}>
        {translate({
          id: 'study-log.log.trail',
          message: 'On the same concepts',
          description:
            'Heading over the logs before and after on each concept of a log',
        })}
      </h2>
      <dl className={styles.list}>
        {trail.map(({concept, ...logs}) => (
          <div key={concept.permalink} className={styles.row}>
            <dt>
              <ConceptLink concept={concept} />
            </dt>
            <dd>
              <ul>
                <Neighbour label={olderWord()} log={logs.older} />
                <Neighbour label={newerWord()} log={logs.newer} />
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
