import {raw} from 'hast-util-raw';
import {toHtml} from 'hast-util-to-html';
import {walk} from '../../../compile/pipeline/walk.mjs';
import type {Element, Nodes} from 'hast';

const ADDRESSES = ['href', 'src', 'poster'] as const;

/**
 * A compiled body as it may stand in a feed reader: every address absolute,
 * without what only the page uses (heading anchors).
 *
 * @param base - absolute address of the page, which `#fragment` counts from
 */
export function toFeedHtml(html: string, base: string): string {
  const tree = raw({type: 'root', children: [{type: 'raw', value: html}]});
  walk<Nodes>(tree, (node, parent, index) => {
    if (node.type !== 'element' || !('children' in parent)) {
      return undefined;
    }
    if (isAnchorSign(node)) {
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

function isAnchorSign({tagName, properties}: Element): boolean {
  const {className} = properties;
  return (
    tagName === 'a' &&
    Array.isArray(className) &&
    className.includes('hash-link')
  );
}
