import {findHeadings} from './documentHeadings';
import {parseFrontMatter} from './frontMatter';
import {hasMath} from './hasMath';
import {createLineIndex} from './lineIndex';
import {normalizeLabel} from './links';
import {markdownParser, mathMarkdownParser} from './parser';
import {toParserText} from './toParserText';
import type {
  DocumentHeading,
  FrontMatterBlock,
  MarkdownDocument,
} from './types';

/**
 * Parses one file. All offsets are UTF-16 offsets of `text`. Never throws:
 * every text is Markdown, and front matter that cannot be read is reported in
 * the result and stays part of the body.
 */
export function parseDocument({
  path,
  text,
}: {
  readonly path: string;
  readonly text: string;
}): MarkdownDocument {
  const frontMatter = parseFrontMatter(text);
  const bodyStart =
    frontMatter && 'data' in frontMatter ? frontMatter.range.end : 0;
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
  return {...document, headings: bodyHeadings(document, frontMatter)};
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

/** Front matter that could not be read looks like a heading over its closing line; it is none. */
function bodyHeadings(
  document: MarkdownDocument,
  frontMatter: FrontMatterBlock | null,
): readonly DocumentHeading[] {
  const start = frontMatter?.range.end ?? 0;
  return findHeadings(document).filter(({range}) => range.start >= start);
}
