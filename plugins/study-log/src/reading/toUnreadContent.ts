import {toDocument, toHead} from '../logs/content/toDocument.js';
import {
  parseFile,
  parsePrivateFile,
  type ParsedFile,
} from '../logs/entries/parseFile.js';
import {toEscapedBlocks} from '../markdown/html/escapedBlocks.js';
import {createProblem} from '../problems/index.js';
import {NO_BLOCKS} from './blockStore.js';
import type {FileContent, FileToRead} from './types.js';

/** UTF-16 units of front matter that are read of a file that could not be. */
const LONGEST_HEAD = 10_000;

/**
 * A file that could not be read (it took too long, it nests too deeply): one
 * entry with all of its text as it is, of which only the front matter is known.
 */
export function toUnreadContent(
  {text, context}: FileToRead,
  reason: string,
): FileContent {
  const problem = createProblem('file-unread', {
    source: '',
    line: null,
    reason,
  });
  const {frontMatter, bodyStart, lines} = toHead(text.slice(0, LONGEST_HEAD));
  const head = {frontMatter, bodyStart, lines, text: text.slice(0, bodyStart)};
  const hidden = parsePrivateFile(head);
  if (hidden) {
    return {parsed: withProblem(hidden, problem), blocks: NO_BLOCKS};
  }
  const outline = {headings: [], blocks: []};
  const parsed = parseFile(
    toDocument(head, {outline, blocks: NO_BLOCKS}),
    context,
  );
  const blocks = toEscapedBlocks({text, entryStarts: [bodyStart]}, reason);
  return {
    parsed: withProblem(withWholeText(parsed, text.length), problem),
    blocks: {
      ...blocks,
      units: blocks.units.filter(({range}) => range.start >= bodyStart),
      // That it could not be read is said once, of the file.
      escaped: [],
    },
  };
}

function withProblem(
  parsed: ParsedFile,
  problem: ParsedFile['problems'][number],
): ParsedFile {
  return {...parsed, problems: [...parsed.problems, problem]};
}

/** Its one entry, and the one section of that, go on to the end. */
function withWholeText(parsed: ParsedFile, end: number): ParsedFile {
  return {
    ...parsed,
    entries: parsed.entries.map((entry) => {
      const range = {start: entry.range.start, end};
      const sections = entry.content.sections.map((section) => ({
        ...section,
        range,
      }));
      return {...entry, range, content: {...entry.content, sections}};
    }),
  };
}
