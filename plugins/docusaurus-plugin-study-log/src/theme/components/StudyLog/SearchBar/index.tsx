import React, {
  lazy,
  Suspense,
  useCallback,
  useState,
  type ReactNode,
} from 'react';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useSearchShortcut} from '@theme/StudyLog/hooks/useSearchShortcut';
import {useSearchSites} from '@theme/StudyLog/hooks/useSearchSites';
import styles from './styles.module.css';

/** All that searches is fetched when the box is wanted. */
const loadDialog = () => import('@theme/StudyLog/SearchDialog');
const SearchDialog = lazy(loadDialog);

function Label(): ReactNode {
  return (
    <>
      <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m13 13 4.5 4.5" />
      </svg>
      <span className={styles.words}>
        {translate({
          id: 'study-log.search.open',
          message: 'Search',
          description: 'The button in the navbar that opens the search box',
        })}
      </span>
    </>
  );
}

/** The navbar's way to the search box; without scripts, to the list of concepts. */
export default function SearchBar(): ReactNode {
  const {sources, concepts} = useSearchSites();
  const isBrowser = useIsBrowser();
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(sources.length > 0), [sources]);
  const close = useCallback(() => setOpen(false), []);
  useSearchShortcut(open);
  if (!concepts) {
    return null;
  }
  if (!isBrowser) {
    return (
      <Link to={concepts} className={styles.button}>
        <Label />
      </Link>
    );
  }
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={open}
        onFocus={() => void loadDialog()}
        onMouseEnter={() => void loadDialog()}
      >
        <Label />
        <kbd className={styles.key} aria-hidden="true">
          /
        </kbd>
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <SearchDialog sources={sources} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
