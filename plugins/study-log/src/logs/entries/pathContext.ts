import {isIndexPage} from '../dates/indexName.js';
import {parsePathDate} from '../dates/pathDate.js';
import type {DateContext} from '../dates/shortHeadingDate.js';

/** What the path of a file says that decides how its text is read. */
export type PathContext = DateContext & {
  /** `README.md`, `index.md`: it may lead to other files. */
  readonly index?: true;
};

/** Of a path relative to the log folder. */
export function toPathContext(path: string): PathContext {
  const {date, year, monthFile, month} = parsePathDate(path);
  return {
    ...(date === undefined
      ? {year, month: monthFile === true ? month : undefined}
      : {near: date}),
    ...(isIndexPage(path) && {index: true}),
  };
}
