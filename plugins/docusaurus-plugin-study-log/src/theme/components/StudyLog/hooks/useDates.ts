import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {createDates} from '../../../../pageFormat/createDates';
import type {Dates} from '../../../types';

/** The words of each language, made once for all the dates of a page. */
const wordsOf = new Map<string, Dates>();

/**
 * Words calendar dates in the reader's language. Dates come as `YYYY-MM-DD`
 * and are never put through a time zone: the same words everywhere.
 */
export function useDates(): Dates {
  const {currentLocale} = useDocusaurusContext().i18n;
  const dates = wordsOf.get(currentLocale) ?? createDates(currentLocale);
  wordsOf.set(currentLocale, dates);
  return dates;
}
