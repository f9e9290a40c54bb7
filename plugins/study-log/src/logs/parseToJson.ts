import type {SourceFile} from '../read/types.js';
import {parsePathDate} from './dates/pathDate.js';
import {parseFile} from './entries/parseFile.js';

/**
 * Parses a file to JSON on one line (`ParsedFile`): text crosses threads at
 * half the price of objects, and goes into the cache as it is.
 */
export function parseToJson(file: Pick<SourceFile, 'path' | 'text'>): string {
  return JSON.stringify(parseFile(file, parsePathDate(file.path)));
}
