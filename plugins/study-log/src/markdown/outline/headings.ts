import {isBoldLine} from '../html/boldLine.js';
import {rangeOf} from '../parse/nodes.js';
import {foldSpace} from './flatText.js';
import {readPhrasing} from './phrasing.js';
import type {OutlineHeading} from './types.js';
import type {Heading, Paragraph, Root} from 'mdast';

const LONGEST_BOLD_HEADING = 60;

/** Headings of the file's own outline in order, bold lines that act as headings included. */
export function findHeadings(
  tree: Root,
  text: string,
): readonly OutlineHeading[] {
  return tree.children.flatMap((node) => {
    const range = rangeOf(node);
    if (!range) {
      return [];
    }
    if (node.type === 'heading') {
      const id = node.data?.id;
      const heading = {...range, depth: node.depth, ...(id && {id})};
      return toHeading(node, text, heading);
    }
    return node.type === 'paragraph' && actsAsHeading(node, text)
      ? toHeading(node, text, {...range, depth: 6, bold: true})
      : [];
  });
}

function toHeading(
  {children}: Heading | Paragraph,
  text: string,
  heading: Omit<OutlineHeading, 'text'>,
): readonly OutlineHeading[] {
  const words = foldSpace(readPhrasing({text}, children).text);
  return words === '' ? [] : [{...heading, text: words}];
}

/** A paragraph that is one line of bold text, short and no sentence. */
function actsAsHeading(paragraph: Paragraph, text: string): boolean {
  const [strong] = paragraph.children;
  const bold = strong && rangeOf(strong);
  if (!bold || !isBoldLine(paragraph, text)) {
    return false;
  }
  const words = text.slice(bold.start + 2, bold.end - 2);
  return (
    words.length <= LONGEST_BOLD_HEADING &&
    !/\n|\r/.test(words) &&
    !/[.!。]$|[다요]$/.test(words.trim())
  );
}
