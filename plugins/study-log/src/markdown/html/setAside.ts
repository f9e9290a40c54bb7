import {toString} from 'hast-util-to-string';
import {findKept, unmark, type Kept, type Marks} from './marks.js';
import {offsetOf, textProperty} from './element.js';
import {walk} from '../parse/walk.js';
import type {Escaped} from '../types.js';
import type {Element, Nodes, Root} from 'hast';

declare module 'hast' {
  interface ElementData {
    /** Where a link or an image leads, as written. */
    target?: string;
    id?: string;
    name?: string;
    /** Of a heading: its plain text. */
    words?: string;
    kept?: Kept;
  }
}

const HEADING = /^h[1-6]$/;
const SCRIPT = /^(?:javascript|vbscript|data):/i;
/** Handlers and styles: what their writer meant to happen does not. Others (`tabindex`, `width` of a cell) change next to nothing. */
const MISSED = /^(?:on[a-z]|style$|srcdoc$)/i;

/**
 * Moves what becomes slots from the properties of elements to their `data`,
 * which goes through the sanitiser: addresses, ids, what our handlers keep.
 * A link that would run a script becomes its words. Changes the tree.
 */
export function setAside(
  tree: Root,
  marks: Marks,
  report: (escaped: Escaped) => void,
): void {
  walk<Nodes>(tree, (node, parent, index) => {
    if (node.type !== 'element' || !('children' in parent)) {
      return undefined;
    }
    reportMissed(node, report);
    if (node.tagName === 'a' && isScript(textProperty(node, 'href'))) {
      report({
        what: 'script',
        text: textProperty(node, 'href'),
        source: offsetOf(node),
      });
      parent.children.splice(index, 1, ...node.children);
      return index;
    }
    setElementAside(node, marks);
    return undefined;
  });
}

function setElementAside(node: Element, marks: Marks): void {
  const {href, src, id, name, ...properties} = node.properties;
  const target = node.tagName === 'a' ? href : src;
  if (target !== undefined && target !== null) {
    (node.data ??= {}).target = String(target);
  }
  const kept = typeof id === 'string' ? findKept(marks, id) : undefined;
  if (kept) {
    (node.data ??= {}).kept = kept;
    if (kept.id !== undefined) {
      node.data.id = kept.id;
    }
  } else if (typeof id === 'string' && id !== '') {
    (node.data ??= {}).id = id;
  }
  if (node.tagName === 'a' && typeof name === 'string' && name !== '') {
    (node.data ??= {}).name = name;
  }
  if (HEADING.test(node.tagName)) {
    (node.data ??= {}).words = unmark(toString(node)).trim();
  }
  node.properties = properties;
}

/** Blanks and control characters within a scheme do not count (WHATWG). */
function isScript(href: string): boolean {
  // eslint-disable-next-line no-control-regex
  return SCRIPT.test(href.replace(/[\u0000-\u0020\u007f-\u00a0]/g, ''));
}

function reportMissed(node: Element, report: (escaped: Escaped) => void): void {
  for (const name in node.properties) {
    if (MISSED.test(name)) {
      report({
        what: 'attribute',
        text: name.toLowerCase(),
        source: offsetOf(node),
      });
    }
  }
}
