import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import LogSource from '@theme/StudyLog/LogSource';
import {moreLogsWord} from '@theme/StudyLog/words/concepts';
import type {LogSection} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly logs: readonly LogSection[]};

/** So many stand open; the rest is a click away. */
const OPEN = 12;

function Lines({logs}: Props): ReactNode {
  return (
    <ul>
      {logs.map((log) => (
        <li key={log.permalink}>
          <LogSource log={log} section={log.section} />
        </li>
      ))}
    </ul>
  );
}

/** The logs with a section on a concept, a line each. */
export default function WrittenAbout({logs}: Props): ReactNode {
  const counts = useCounts();
  return (
    logs.length > 0 && (
      <section className={styles.written}>
        <h2>
          {translate({
            id: 'study-log.concept.writtenAbout',
            message: 'Written about',
            description: 'Heading over the logs with a section on a concept',
          })}
        </h2>
        <Lines logs={logs.slice(0, OPEN)} />
        {logs.length > OPEN && (
          <details>
            <summary>{moreLogsWord(counts.logs(logs.length - OPEN))}</summary>
            <Lines logs={logs.slice(OPEN)} />
          </details>
        )}
      </section>
    )
  );
}
