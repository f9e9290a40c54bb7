import {parseFrontMatter} from '../markdown/frontMatter/parseFrontMatter.js';
import {hasMath} from '../markdown/parse/hasMath.js';
import {readMarkdown, type ReadMarkdown} from '../markdown/readMarkdown.js';
import {createLineIndex} from './lineIndex.js';
import type {MarkdownDocument} from './types.js';

/**
 * One file. All offsets are UTF-16 offsets of `text`. Front matter is no part
 * of the body, also where it cannot be read.
 *
 * @param reading - what was read of the text already
 */
export function parseDocument(
  {path, text}: {readonly path: string; readonly text: string},
  reading?: ReadMarkdown,
): MarkdownDocument {
  const frontMatter = parseFrontMatter(text);
  const bodyStart = frontMatter?.range.end ?? 0;
  const {outline, blocks} = reading ?? readMarkdown(text, bodyStart);
  const lines = createLineIndex(text);
  return {
    path,
    text,
    frontMatter,
    bodyStart,
    headings: outline.headings.map(
      ({start, end, bold = false, ...heading}) => ({
        ...heading,
        range: {start, end},
        line: lines.lineAt(start),
        bold,
      }),
    ),
    outline,
    blocks,
    lines,
    math: hasMath(text),
  };
}
