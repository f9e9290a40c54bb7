import React, {type KeyboardEventHandler, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

export type Props = {
  readonly query: string;
  readonly onChange: (query: string) => void;
  readonly onKeyDown: KeyboardEventHandler;
  readonly onClose: () => void;
  /** Id of the listbox. */
  readonly list: string;
  /** Id of the active option; undefined when there is none. */
  readonly active: string | undefined;
};

/** Where the reader types; says which of the results is the active one. */
export default function SearchField(props: Props): ReactNode {
  const {query, onChange, onKeyDown, onClose, list, active} = props;
  const label = translate({
    id: 'study-log.search.field',
    message: 'Search concepts and logs',
    description: 'Label of the search field',
  });
  return (
    <div className={styles.field}>
      <input
        className={styles.input}
        type="search"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={list}
        aria-expanded={active !== undefined}
        aria-activedescendant={active}
        placeholder={label}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        value={query}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" className={styles.close} onClick={onClose}>
        {translate({
          id: 'study-log.search.close',
          message: 'Close',
          description: 'Button that closes the search box',
        })}
      </button>
    </div>
  );
}
