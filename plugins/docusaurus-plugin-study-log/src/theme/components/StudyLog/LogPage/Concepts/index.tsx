import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import ConceptList from '@theme/StudyLog/ConceptList';
import type {ConceptInLog} from '../../../../types';
import styles from './styles.module.css';

export type Props = {readonly concepts: readonly ConceptInLog[]};

/** So many concepts of a row stand open; a long log would begin with a screenful otherwise. */
const SHOWN = 12;

function Row(props: {
  readonly label: string;
  readonly concepts: readonly ConceptInLog[];
}): ReactNode {
  const {label, concepts} = props;
  const counts = useCounts();
  if (concepts.length === 0) {
    return null;
  }
  const noted = concepts.map(({name, permalink, daysSince}) => ({
    name,
    permalink,
    note: daysSince ? counts.daysSince(daysSince) : undefined,
  }));
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      <dd>
        <ConceptList concepts={noted.slice(0, SHOWN)} label={label} />
        {noted.length > SHOWN && (
          <details className={styles.more}>
            <summary>
              {translate(
                {
                  id: 'study-log.log.moreConcepts',
                  message: 'Also {concepts}',
                  description: 'Opens the rest of the concepts of a log',
                },
                {concepts: counts.concepts(noted.length - SHOWN)},
              )}
            </summary>
            <ConceptList concepts={noted.slice(SHOWN)} label={label} />
          </details>
        )}
      </dd>
    </div>
  );
}

/** Which concepts a log brings: met for the first time, and met again. */
export default function LogConcepts({concepts}: Props): ReactNode {
  if (concepts.length === 0) {
    return null;
  }
  return (
    <dl className={styles.concepts}>
      <Row
        label={translate({
          id: 'study-log.log.newConcepts',
          message: 'New',
          description: 'Before the concepts first met in this log',
        })}
        concepts={concepts.filter(({isNew}) => isNew)}
      />
      <Row
        label={translate({
          id: 'study-log.log.metAgain',
          message: 'Met again',
          description: 'Before the concepts of this log that were met before',
        })}
        concepts={concepts.filter(({isNew}) => !isNew)}
      />
    </dl>
  );
}
