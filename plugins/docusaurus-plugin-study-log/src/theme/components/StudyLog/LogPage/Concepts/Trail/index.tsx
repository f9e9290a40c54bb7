import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import ConceptLink from '@theme/StudyLog/ConceptLink';
import DateLabel from '@theme/StudyLog/DateLabel';
import PageLink from '@theme/StudyLog/PageLink';
import {newerWord, olderWord} from '@theme/StudyLog/words/order';
import type {ConceptTrail, LogRef} from '../../../../../types';
import styles from './styles.module.css';

export type Props = {readonly trails: readonly ConceptTrail[]};

function Step({
  label,
  log,
}: {
  readonly label: string;
  readonly log: LogRef | null;
}): ReactNode {
  return log === null ? null : (
    <li>
      <span className={styles.label}>{label}</span>{' '}
      <PageLink to={log.permalink}>{log.title}</PageLink>{' '}
      <DateLabel date={log.date} confidence={log.dateConfidence} />
    </li>
  );
}

/** Where each concept of a log was met before, and where next. */
export default function ConceptTrails({trails}: Props): ReactNode {
  return trails.length === 0 ? null : (
    <section className={styles.trail}>
      <h2>
        {translate({
          id: 'study-log.log.trail',
          message: 'On the same concepts',
          description:
            'Heading over the logs before and after on each concept of a log',
        })}
      </h2>
      <dl>
        {trails.map(({concept, older, newer}) => (
          <div key={concept.permalink}>
            <dt>
              <ConceptLink concept={concept} />
            </dt>
            <dd>
              <ul>
                <Step label={olderWord()} log={older} />
                <Step label={newerWord()} log={newer} />
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
