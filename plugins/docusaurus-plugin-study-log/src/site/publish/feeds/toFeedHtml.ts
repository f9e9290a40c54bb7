import {raw} from 'hast-util-raw';
import {toHtml} from 'hast-util-to-html';
import {toPlainColours} from '../../diagrams/toPlainColours.js';
import {walk} from 'study-log/markdown/parse/walk';
import type {Element, Nodes} from 'hast';

const ADDRESSES = ['href', 'src', 'poster'] as const;

/**
 * A compiled body as it may stand in a feed reader: every address absolute,
 * without what only the page uses, its drawings in
 * the light colours.
 *
 * @param base - absolute address of the page, which `#fragment` counts from
 */
export function toFeedHtml(html: string, base: string): string {
  const plain = toPlainColours(html);
  const tree = raw({type: 'root', children: [{type: 'raw', value: plain}]});
  walk<Nodes>(tree, (node, parent, index) => {
    if (node.type !== 'element' || !('children' in parent)) {
      return undefined;
    }
    if (isOfPageOnly(node)) {
      parent.children.splice(index, 1);
      return index;
    }
    ADDRESSES.forEach((name) => {
      const written = node.properties[name];
      if (typeof written === 'string' && URL.canParse(written, base)) {
        node.properties[name] = new URL(written, base).href;
      }
    });
    return undefined;
  });
  return toHtml(tree);
}

/** Heading anchors, and the places of buttons. */
function isOfPageOnly({properties}: Element): boolean {
  const {className} = properties;
  return (
    Array.isArray(className) &&
    (className.includes('hash-link') ||
      className.includes('studyLogDiagramTools'))
  );
}
