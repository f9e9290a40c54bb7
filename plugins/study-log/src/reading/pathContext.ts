import {isIndexPage} from '../logs/dates/indexName.js';
import {parsePathDate} from '../logs/dates/pathDate.js';
import type {PathContext} from './types.js';

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
