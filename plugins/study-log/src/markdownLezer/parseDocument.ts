import {parseFrontMatter} from '../markdown/frontMatter/parseFrontMatter.js';
import {findHeadings} from './documentHeadings.js';
import {hasMath} from './hasMath.js';
import {createLineIndex} from './lineIndex.js';
import {normalizeLabel} from './links.js';
import {markdownParser, mathMarkdownParser} from './parser.js';
import {toParserText} from './toParserText.js';
import type {MarkdownDocument} from './types.js';

/**
 * Parses one file. All offsets are UTF-16 offsets of `text`. Never throws:
 * every text is Markdown. Front matter is no part of the body, also where it
 * cannot be read.
 */
export function parseDocument({
  path,
  text,
}: {
  readonly path: string;
  readonly text: string;
}): MarkdownDocument {
  const frontMatter = parseFrontMatter(text);
  const bodyStart = frontMatter?.range.end ?? 0;
  const math = hasMath(text);
  const source = toParserText(text, bodyStart);
  const tree = (math ? mathMarkdownParser : markdownParser).parse(source);
  const document: MarkdownDocument = {
    path,
    text,
    frontMatter,
    bodyStart,
    headings: [],
    lines: createLineIndex(text),
    math,
    tree,
    linkLabels: findLinkLabels(source, tree),
  };
  return {...document, headings: findHeadings(document)};
}

function findLinkLabels(
  text: string,
  tree: MarkdownDocument['tree'],
): ReadonlySet<string> {
  const labels = new Set<string>();
  if (!text.includes(']:')) {
    return labels;
  }
  tree.iterate({
    enter: ({name, from, to}) => {
      if (name === 'LinkLabel' && text[to] === ':') {
        labels.add(normalizeLabel(text.slice(from, to)));
      }
      return name !== 'Paragraph';
    },
  });
  return labels;
}
