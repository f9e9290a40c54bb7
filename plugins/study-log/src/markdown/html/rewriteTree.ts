import type {LinkPlace} from '../types.js';
import type {Element, ElementContent, Nodes, Parents, Text} from 'hast';

/** Where a node stands. */
export type Place = {
  readonly links: LinkPlace;
  /** Elements around it. */
  readonly depth: number;
};

export type Rewrites = {
  /** What takes the place of an element, its children done; nothing to keep it. */
  readonly element: (
    node: Element,
    place: Place,
  ) => readonly ElementContent[] | undefined;
  readonly text: (node: Text, place: Place) => void;
  /** Whether the children of this element are left as they are. */
  readonly isOpaque: (node: Element) => boolean;
};

const HEADING = /^h[1-6]$/;
const NOT_LINKABLE = /^(?:a|code|pre|kbd|samp|summary|caption)$/;

/** One walk for all steps, children first. Changes the tree it is given. */
export function rewriteTree(
  tree: Parents,
  rewrites: Rewrites,
  place: Place = {links: 'all', depth: 0},
): void {
  const children: Nodes[] = [];
  for (const child of tree.children) {
    if (child.type === 'element') {
      if (!rewrites.isOpaque(child)) {
        rewriteTree(child, rewrites, placeIn(child, place));
      }
      children.push(...(rewrites.element(child, place) ?? [child]));
    } else {
      if (child.type === 'text') {
        rewrites.text(child, place);
      }
      children.push(child);
    }
  }
  tree.children = children as typeof tree.children;
}

/** In a heading only the links that its writer asked for may stand, in a link or code none. */
function placeIn({tagName}: Element, {links, depth}: Place): Place {
  if (links === 'none' || NOT_LINKABLE.test(tagName)) {
    return {links: 'none', depth: depth + 1};
  }
  return {links: HEADING.test(tagName) ? 'asked' : links, depth: depth + 1};
}
