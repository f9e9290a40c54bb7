import type {SyntaxNode} from '@lezer/common';
import {foldSpace} from './flatText.js';
import {readPhrasing} from './phrasing.js';
import type {DocumentHeading, MarkdownDocument} from './types.js';

const HEADING = /^(?:ATX|Setext)Heading([1-6])$/;
const LONGEST_BOLD_HEADING = 60;

/** Headings of the file's own outline in order, bold lines that act as headings included. */
export function findHeadings(
  document: MarkdownDocument,
): readonly DocumentHeading[] {
  const headings: DocumentHeading[] = [];
  const top = document.tree.topNode;
  for (let node = top.firstChild; node; node = node.nextSibling) {
    const depth = HEADING.exec(node.name)?.[1];
    if (depth) {
      headings.push(toHeading(document, node, Number(depth)));
    } else if (isBoldLine(document, node)) {
      headings.push({...toHeading(document, node, 6), bold: true});
    }
  }
  return headings.filter(({text}) => text !== '');
}

function toHeading(
  document: MarkdownDocument,
  node: SyntaxNode,
  depth: number,
): DocumentHeading {
  return {
    depth,
    text: foldSpace(readPhrasing(document, node).plain.text),
    range: {start: node.from, end: node.to},
    line: document.lines.lineAt(node.from),
    bold: false,
  };
}

/** A paragraph that is one line of bold text, short and no sentence. */
function isBoldLine(document: MarkdownDocument, node: SyntaxNode): boolean {
  if (node.name !== 'Paragraph') {
    return false;
  }
  const strong = node.firstChild;
  if (strong?.name !== 'StrongEmphasis' || strong.from !== node.from) {
    return false;
  }
  const rest = document.text.slice(strong.to, node.to);
  const text = document.text.slice(strong.from + 2, strong.to - 2);
  return (
    /^\s*[:：]?\s*$/.test(rest) &&
    text.length <= LONGEST_BOLD_HEADING &&
    !/\n|\r/.test(text) &&
    !/[.!。]$|[다요]$/.test(text.trim())
  );
}
