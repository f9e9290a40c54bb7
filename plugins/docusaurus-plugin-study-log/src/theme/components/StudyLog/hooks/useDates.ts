import {useMemo} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {createDates, type Dates} from '@theme/StudyLog/hooks/createDates';

/**
 * Words calendar dates in the reader's language. Dates come as `YYYY-MM-DD`
 * and are never put through a time zone: the same words everywhere.
 */
export function useDates(): Dates {
  const {currentLocale} = useDocusaurusContext().i18n;
  return useMemo(() => createDates(currentLocale), [currentLocale]);
}
