import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Blocks from '@theme/StudyLog/Blocks';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import LogSource from '@theme/StudyLog/LogSource';
import {moreLogsWord} from '@theme/StudyLog/words/concepts';
import {facetWord} from '@theme/StudyLog/words/facet';
import type {FacetGroup} from 'docusaurus-plugin-study-log/theme/types';
import styles from './styles.module.css';

export type Props = {readonly facets: readonly FacetGroup[]};

/** So many logs of a kind stand open. */
const OPEN = 4;

function Entries({entries}: Pick<FacetGroup, 'entries'>): ReactNode {
  return entries.map(({log, heading, permalink, ...blocks}, index) => (
    <div key={index} className={styles.said}>
      <Blocks {...blocks} />
      <p className={styles.source}>
        <LogSource log={{...log, permalink}} section={heading} />
      </p>
    </div>
  ));
}

/** What logs say of a concept, gathered by kind: features, parts, how it works. */
export default function Facets({facets}: Props): ReactNode {
  const counts = useCounts();
  return (
    facets.length > 0 && (
      <div className={clsx('markdown', styles.facets)}>
        {facets.map(({kind, entries}) => (
          <section key={kind}>
            <h2>{facetWord(kind)}</h2>
            <Entries entries={entries.slice(0, OPEN)} />
            {entries.length > OPEN && (
              <details>
                <summary>
                  {moreLogsWord(counts.logs(entries.length - OPEN))}
                </summary>
                <Entries entries={entries.slice(OPEN)} />
              </details>
            )}
          </section>
        ))}
      </div>
    )
  );
}
