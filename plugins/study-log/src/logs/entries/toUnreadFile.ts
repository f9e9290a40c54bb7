import {createProblem} from '../../problems/index.js';
import type {SourceFile} from '../../read/types.js';
import {parsePathDate} from '../dates/pathDate.js';
import {parseFrontMatter} from '../../markdown/frontMatter/parseFrontMatter.js';
import {parseHeadOnly, type ParsedFile} from './parseFile.js';

/** UTF-16 units of front matter that are read of a file that could not be. */
const LONGEST_HEAD = 10_000;

/**
 * A file that could not be read (it took too long, it nests too deeply): one
 * entry with all of its text, of which only the front matter is known.
 */
export function toUnreadFile(
  {path, text}: Pick<SourceFile, 'path' | 'text'>,
  reason: string,
): ParsedFile {
  const end = parseFrontMatter(text.slice(0, LONGEST_HEAD))?.range.end ?? 0;
  const head = parseHeadOnly(
    {path, text: text.slice(0, end)},
    parsePathDate(path),
  );
  return {
    ...head,
    entries: head.entries.map((entry) => {
      const range = {start: entry.range.start, end: text.length};
      const sections = entry.content.sections.map((section) => ({
        ...section,
        range,
      }));
      return {...entry, range, content: {...entry.content, sections}};
    }),
    problems: [
      ...head.problems,
      createProblem('file-unread', {source: path, line: null, reason}),
    ],
  };
}
