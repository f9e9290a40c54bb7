import {toString} from 'mdast-util-to-string';
import {unmark} from './marks.js';
import {walk} from './walk.js';
import type {Nodes, Root} from 'mdast';

const EXCERPT_LENGTH = 160;

/** Plain text of the first paragraph that says something, cut at 160 characters. */
export function toExcerpt(tree: Root): string {
  let excerpt = '';
  walk<Nodes>(tree, (node) => {
    // A paragraph with an id acts as a heading.
    if (
      excerpt === '' &&
      node.type === 'paragraph' &&
      !node.data?.hProperties
    ) {
      excerpt = toPlain(node);
    }
    return excerpt === '' ? undefined : false;
  });
  const characters = Array.from(excerpt);
  return characters.length > EXCERPT_LENGTH
    ? `${characters
        .slice(0, EXCERPT_LENGTH - 1)
        .join('')
        .trimEnd()}…`
    : excerpt;
}

function toPlain(node: Nodes): string {
  return unmark(toString(node, {includeImageAlt: false, includeHtml: false}))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\[!\w+\] ?/, '');
}
