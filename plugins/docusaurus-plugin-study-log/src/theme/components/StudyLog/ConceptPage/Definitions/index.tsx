import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import {translate} from '@docusaurus/Translate';
import Blocks from '@theme/StudyLog/Blocks';
import LogSource from '@theme/StudyLog/LogSource';
import {facetWord} from '@theme/StudyLog/words/facet';
import type {Definition} from '../../../../types';
import styles from './styles.module.css';

export type Props = {
  /** Latest first. */
  readonly definitions: readonly Definition[];
};

function Said({
  definition,
  className,
}: {
  readonly definition: Definition;
  readonly className: string | undefined;
}): ReactNode {
  const {from, ...blocks} = definition;
  return (
    <div className={className}>
      <Blocks {...blocks} />
      {from && (
        <p className={styles.source}>
          <LogSource log={from} />
        </p>
      )}
    </div>
  );
}

/** What a concept is, as last written; how it was put before is folded away below. */
export default function Definitions({definitions}: Props): ReactNode {
  const [latest, ...earlier] = definitions;
  return (
    latest && (
      <section
        className={clsx('markdown', styles.definitions)}
        aria-label={facetWord('definition')}
      >
        <Said definition={latest} className={styles.latest} />
        {earlier.length > 0 && (
          <details>
            <summary>
              {translate({
                id: 'study-log.concept.earlierDefinitions',
                message: 'How it was put before',
                description: 'Opens the earlier definitions of a concept',
              })}
            </summary>
            {earlier.map((definition, index) => (
              <Said
                key={index}
                definition={definition}
                className={styles.earlier}
              />
            ))}
          </details>
        )}
      </section>
    )
  );
}
