import {parseFrontMatter} from '../../markdown/frontMatter/parseFrontMatter.js';
import {createLineIndex} from '../../markdown/lineIndex.js';
import {findIds, findReferences} from '../../markdown/outline/references.js';
import type {OutlineHeading} from '../../markdown/outline/types.js';
import type {ReadMarkdown} from '../../markdown/readMarkdown.js';
import {hasMath} from '../../markdown/syntax/hasMath.js';
import type {DocumentFrame, DocumentHead, MarkdownDocument} from './types.js';

/** Front matter is no part of the body, also where it cannot be read. */
export function toHead(text: string): DocumentHead {
  const frontMatter = parseFrontMatter(text);
  const bodyStart = frontMatter?.range.end ?? 0;
  return {text, frontMatter, bodyStart, lines: createLineIndex(text)};
}

export function toFrame(
  head: DocumentHead,
  headings: readonly OutlineHeading[],
): DocumentFrame {
  return {
    ...head,
    headings: headings.map(({start, end, bold = false, ...heading}) => ({
      ...heading,
      range: {start, end},
      line: head.lines.lineAt(start),
      bold,
    })),
  };
}

export function toDocument(
  head: DocumentHead,
  {outline, blocks}: ReadMarkdown,
): MarkdownDocument {
  return {
    ...toFrame(head, outline.headings),
    outline,
    references: findReferences(blocks),
    ids: findIds(blocks),
    math: hasMath(head.text),
  };
}
