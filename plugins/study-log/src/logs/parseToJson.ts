import {createMarkdownReader} from '../markdown/readMarkdown.js';
import type {SourceFile} from '../read/types.js';
import {parsePathDate} from './dates/pathDate.js';
import {parseFile} from './entries/parseFile.js';

/**
 * Parses files to JSON on one line (`ParsedFile`): text crosses threads at
 * half the price of objects, and goes into the cache as it is.
 */
export function createJsonParser(): (
  file: Pick<SourceFile, 'path' | 'text'>,
) => Promise<string> {
  const read = createMarkdownReader();
  return async (file) => {
    const pathDate = parsePathDate(file.path);
    return JSON.stringify(await parseFile(file, {pathDate, read}));
  };
}
