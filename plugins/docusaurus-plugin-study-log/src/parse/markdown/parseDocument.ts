import {parseFrontMatter} from '../frontMatter/parseFrontMatter';
import {findHeadings} from './documentHeadings';
import {hasMath} from './hasMath';
import {createLineIndex} from './lineIndex';
import {normalizeLabel} from './links';
import {markdownParser, mathMarkdownParser} from './parser';
import {toParserText} from './toParserText';
import type {MarkdownDocument} from './types';

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
