import React, {useId, type ReactNode} from 'react';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import Option, {type OptionOf} from '@theme/StudyLog/SearchDialog/Option';
import {conceptsTitle} from '@theme/StudyLog/words/pages';
import type {ConceptHit} from '../../../../search/types';
import styles from './styles.module.css';

export type Props = {
  readonly concepts: readonly ConceptHit[];
  readonly optionOf: OptionOf;
};

/** Concepts that were found, by which alias, and how often they are met. */
export default function SearchConceptGroup(props: Props): ReactNode {
  const {concepts, optionOf} = props;
  const counts = useCounts();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <div id={id} className={styles.label}>
        {conceptsTitle()}
      </div>
      {concepts.map(({name, foundAs, logs, permalink}, index) => (
        <Option key={permalink} {...optionOf(index)} to={permalink}>
          <span className={styles.concept}>
            <span>
              <strong>{name}</strong>
              {foundAs && <span className={styles.alias}> {foundAs}</span>}
            </span>
            <span className={styles.logs}>{counts.logs(logs)}</span>
          </span>
        </Option>
      ))}
    </div>
  );
}
