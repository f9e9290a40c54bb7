import React, {useId, useState, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useActiveOption} from '@theme/StudyLog/SearchDialog/useActiveOption';
import {useModal} from '@theme/StudyLog/SearchDialog/useModal';
import Field from '@theme/StudyLog/SearchDialog/Field';
import Results, {countOptions} from '@theme/StudyLog/SearchDialog/Results';
import Status from '@theme/StudyLog/SearchDialog/Status';
import type {SearchSource} from '../../../types';
import {useSearch} from '../../../search/useSearch';
import styles from './styles.module.css';

export type Props = {
  readonly sources: readonly SearchSource[];
  readonly onClose: () => void;
};

/** Logs shown at first, and with each `more`. */
const PAGE = 5;

/** The search box: a field, and what was found under it; all of it by keyboard. */
export default function SearchDialog({sources, onClose}: Props): ReactNode {
  const {dialog, close} = useModal(onClose);
  const id = useId();
  const [query, setQuery] = useState({text: '', count: PAGE});
  const found = useSearch(sources, query);
  const {active, setActive, onKeyDown} = useActiveOption(
    id,
    countOptions(found),
  );
  const change = (text: string) => {
    setQuery({text, count: PAGE});
    setActive(0);
  };
  const isAsked = query.text.trim() !== '';

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={translate({
        id: 'study-log.search.open',
        message: 'Search',
        description: 'The button in the navbar that opens the search box',
      })}
    >
      <div className={styles.frame}>
        <Field
          query={query.text}
          onChange={change}
          onKeyDown={onKeyDown}
          onClose={close}
          list={id}
          active={active >= 0 ? `${id}-${active}` : undefined}
        />
        <div className={styles.found}>
          <Results
            id={id}
            concepts={found.concepts}
            text={found.text}
            active={active}
            onPoint={setActive}
            onFollow={close}
            onMore={() => setQuery({...query, count: query.count + PAGE})}
          />
        </div>
        <Status
          query={query.text}
          found={found}
          hasText={sources.some(({text}) => text)}
          className={isAsked ? styles.status : styles.hint}
        />
      </div>
    </dialog>
  );
}
