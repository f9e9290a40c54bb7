import React, {useId, type ReactNode} from 'react';
import DateLabel from '@theme/StudyLog/DateLabel';
import Marked from '@theme/StudyLog/SearchDialog/Marked';
import Option, {type OptionOf} from '@theme/StudyLog/SearchDialog/Option';
import type {LogHit} from '../../../../search/types';
import styles from './styles.module.css';

export type Props = {readonly hit: LogHit; readonly optionOf: OptionOf};

/** A log that was found: its day, and the places in it with the sentence that says it. */
export default function SearchHit({hit, optionOf}: Props): ReactNode {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.hit}>
      <div id={id} className={styles.log}>
        <span className={styles.title}>{hit.title}</span>
        <DateLabel
          date={hit.date}
          confidence={hit.dateConfidence}
          className={styles.date}
        />
      </div>
      {hit.places.map(({heading, permalink, sentence}, index) => (
        <Option key={permalink} {...optionOf(index)} to={permalink}>
          <span className={styles.heading}>
            <Marked text={heading} />
          </span>
          {sentence.length > 0 && (
            <span className={styles.sentence}>
              <Marked text={sentence} />
            </span>
          )}
        </Option>
      ))}
    </div>
  );
}
