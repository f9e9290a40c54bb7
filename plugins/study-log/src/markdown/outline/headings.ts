import {isBoldLine} from '../parse/boldLine.js';
import {rangeOf} from '../parse/nodes.js';
import {foldSpace} from './flatText.js';
import {readPhrasing} from './phrasing.js';
import type {OutlineHeading} from './types.js';
import type {Heading, Paragraph, Root} from 'mdast';

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
    return node.type === 'paragraph' && isBoldLine(node, text)
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
