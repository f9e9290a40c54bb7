import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {OptionState} from '@theme/StudyLog/SearchDialog/Option';
import styles from './styles.module.css';

export type Props = OptionState & {
  /** Logs not shown yet. */
  readonly count: number;
};

/** The last option: shows more logs. */
export default function SearchMore(props: Props): ReactNode {
  const {id, isActive, onPoint, onFollow, count} = props;
  return (
    <button
      type="button"
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={styles.more}
      onMouseMove={onPoint}
      onClick={onFollow}
    >
      {translate(
        {
          id: 'study-log.search.more',
          message: 'More logs ({count})',
          description: 'Last of the search results: shows more of them',
        },
        {count: String(count)},
      )}
    </button>
  );
}
