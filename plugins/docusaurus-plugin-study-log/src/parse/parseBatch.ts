import type {SourceFile} from '../read/types';
import {parsePathDate} from './dates/pathDate';
import {parseFile} from './entries/parseFile';

/**
 * Parses files to JSON, one line each (`ParsedFile`). What a worker thread
 * runs: text crosses threads at half the price of objects, and goes into the
 * cache as it is.
 */
export function parseBatch(
  files: readonly Pick<SourceFile, 'path' | 'text'>[],
): readonly string[] {
  return files.map((file) =>
    JSON.stringify(parseFile(file, parsePathDate(file.path))),
  );
}
