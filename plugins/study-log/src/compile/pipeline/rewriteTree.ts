import type {Element, ElementContent, Nodes, Parents, Text} from 'hast';

/** Where a node stands. */
export type Place = {
  /** In a heading only the links that its writer asked for may stand, in a link or code none. */
  readonly links: 'all' | 'asked' | 'none';
};

export type Rewrites = {
  /** By tag name; returns what takes the element's place, nothing to keep it. */
  readonly elements: Readonly<
    Record<string, (node: Element) => readonly ElementContent[] | undefined>
  >;
  readonly text: (node: Text, place: Place) => readonly ElementContent[];
  /** Whether the children of this element are left as they are. */
  readonly isOpaque: (node: Element) => boolean;
};

const HEADING = /^h[1-6]$/;
const NOT_LINKABLE = /^(?:a|code|pre|kbd|samp|summary|caption)$/;

/** One walk for all steps, children first. Changes the tree it is given. */
export function rewriteTree(
  tree: Parents,
  rewrites: Rewrites,
  place: Place = {links: 'all'},
): void {
  const children: Nodes[] = [];
  for (const child of tree.children) {
    if (child.type === 'text') {
      children.push(...rewrites.text(child, place));
    } else if (child.type === 'element') {
      children.push(...rewriteElement(child, rewrites, place));
    } else {
      children.push(child);
    }
  }
  tree.children = children as typeof tree.children;
}

function rewriteElement(
  node: Element,
  rewrites: Rewrites,
  place: Place,
): readonly ElementContent[] {
  if (!rewrites.isOpaque(node)) {
    rewriteTree(node, rewrites, placeIn(node, place));
  }
  const rewrite = Object.hasOwn(rewrites.elements, node.tagName)
    ? rewrites.elements[node.tagName]
    : undefined;
  return rewrite?.(node) ?? [node];
}

function placeIn({tagName}: Element, place: Place): Place {
  if (place.links === 'none' || NOT_LINKABLE.test(tagName)) {
    return {links: 'none'};
  }
  return HEADING.test(tagName) ? {links: 'asked'} : place;
}
