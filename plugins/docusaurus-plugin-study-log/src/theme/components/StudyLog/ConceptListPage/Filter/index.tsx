import React, {useId, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

export type Props = {
  readonly query: string;
  readonly onChange: (query: string) => void;
};

/** The box that narrows the list of concepts while the reader types. */
export default function ConceptFilter({query, onChange}: Props): ReactNode {
  const id = useId();
  return (
    <div className={styles.filter} role="search">
      <label htmlFor={id}>
        {translate({
          id: 'study-log.concepts.filter',
          message: 'Find a concept',
          description: 'Label of the filter box over the list of concepts',
        })}
      </label>
      <input
        id={id}
        type="search"
        value={query}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
