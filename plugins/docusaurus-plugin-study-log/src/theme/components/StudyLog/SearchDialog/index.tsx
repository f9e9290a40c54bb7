import React, {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import {translate} from '@docusaurus/Translate';
import Field from '@theme/StudyLog/SearchDialog/Field';
import Results, {countOptions} from '@theme/StudyLog/SearchDialog/Results';
import Status from '@theme/StudyLog/SearchDialog/Status';
import type {SearchSource} from '../../../search/types';
import {useSearch} from '../../../search/useSearch';
import styles from './styles.module.css';

export type Props = {
  readonly sources: readonly SearchSource[];
  readonly onClose: () => void;
};

/** Logs shown at first, and with each `more`. */
const PAGE = 5;

/**
 * Opens a modal dialog as soon as it is there. Closed by Escape or a click
 * beside it, it gives the focus back by itself; `onClose` hears of it.
 */
function useModal(onClose: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) {
      return undefined;
    }
    const closeBeside = ({target}: MouseEvent) => {
      if (target === element) {
        element.close();
      }
    };
    element.showModal();
    element.addEventListener('click', closeBeside);
    element.addEventListener('close', onClose);
    return () => {
      element.removeEventListener('click', closeBeside);
      element.removeEventListener('close', onClose);
    };
  }, [onClose]);
  return {dialog, close: () => dialog.current?.close()};
}

/** The search box: a field, and what was found under it; all of it by keyboard. */
export default function SearchDialog({sources, onClose}: Props): ReactNode {
  const {dialog, close} = useModal(onClose);
  const id = useId();
  const [query, setQuery] = useState({text: '', count: PAGE});
  const [chosen, setChosen] = useState(0);
  const found = useSearch(sources, query);
  const options = countOptions(found);
  const active = Math.min(chosen, options - 1);

  const change = (text: string) => {
    setQuery({text, count: PAGE});
    setChosen(0);
  };
  const move = (event: KeyboardEvent) => {
    const by = {ArrowDown: 1, ArrowUp: -1}[event.key];
    // While a syllable is being composed, the keys belong to the input method.
    if (event.nativeEvent.isComposing || options === 0) {
      return;
    }
    if (by) {
      event.preventDefault();
      setChosen((active + by + options) % options);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      document.getElementById(`${id}-${active}`)?.click();
    }
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
          onKeyDown={move}
          onClose={close}
          list={id}
          active={options > 0 ? `${id}-${active}` : undefined}
        />
        <div className={styles.found}>
          <Results
            id={id}
            concepts={found.concepts}
            text={found.text}
            active={active}
            onPoint={setChosen}
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
