import {textProperty} from './context.js';
import type {BodyContext} from './context.js';
import type {Element, ElementContent} from 'hast';
import {lineOf} from './context.js';

const USER_CONTENT = 'user-content-';
const EXTERNAL = /^(?:https?:)?\/\//i;

/**
 * Finishes an author's link: outside links open a tab of their own, as
 * Docusaurus's do, and `#fragment` finds the id it means. A link without an
 * address, or to a place that is not there, becomes its words.
 */
export function finishLink(
  node: Element,
  context: BodyContext,
): readonly ElementContent[] | undefined {
  const href = textProperty(node, 'href');
  if (href === '') {
    return textProperty(node, 'id') || textProperty(node, 'name')
      ? undefined
      : node.children;
  }
  if (EXTERNAL.test(href)) {
    node.properties.target = '_blank';
    node.properties.rel = ['noopener', 'noreferrer'];
  }
  if (!href.startsWith('#') || /^#(?:top)?$/i.test(href)) {
    return undefined;
  }
  const id = findId(href.slice(1), context.ids);
  if (id === undefined) {
    context.report({what: 'fragment', text: href, line: lineOf(node)});
    return node.children;
  }
  node.properties.href = `#${id}`;
  return undefined;
}

/** An author's own ids carry the sanitiser's prefix; GitHub ignores case. */
function findId(fragment: string, ids: ReadonlySet<string>) {
  const plain = decode(fragment);
  return [
    `${USER_CONTENT}${plain}`,
    plain,
    plain.toLowerCase(),
    plain.normalize('NFC').toLowerCase(),
  ].find((id) => ids.has(id));
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
