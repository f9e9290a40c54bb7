import {defaultSchema, sanitize} from 'hast-util-sanitize';
import {lineOf} from './context.js';
import {KEPT_ELEMENTS} from './htmlNames.js';
import {walk} from './walk.js';
import type {BodyContext} from './context.js';
import type {Element, Nodes, Root} from 'hast';
import type {Schema} from 'hast-util-sanitize';

/** Attributes of GitHub's list that have no use in a log, or could mislead. */
const DROPPED_ATTRIBUTES: ReadonlySet<unknown> = new Set([
  'accessKey',
  'action',
  'encType',
  'htmlFor',
  'method',
  'prompt',
  'tabIndex',
  'useMap',
]);

/**
 * GitHub's allow list with the wider element list of `htmlNames`. No `style`,
 * no handlers, no class but a language's. Ids get the prefix `user-content-`
 * so that they cannot shadow ours (DOM clobbering).
 */
const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [...KEPT_ELEMENTS, 'input'],
  attributes: {
    ...defaultSchema.attributes,
    '*': (defaultSchema.attributes?.['*'] ?? []).filter(
      (name) => !DROPPED_ATTRIBUTES.has(name),
    ),
    code: [['className', /^language-./, 'math-inline', 'math-display']],
    source: [],
  },
  protocols: {
    ...defaultSchema.protocols,
    href: ['http', 'https', 'mailto', 'tel', 'xmpp', 'irc', 'ircs'],
    src: ['http', 'https', 'data'],
  },
};

/** Handlers and styles: what their writer meant to happen does not. Others (`tabindex`, `width` of a cell) change next to nothing. */
const MISSED = /^(?:on[a-z]|style$|srcdoc$)/i;

/** What remains can do no harm; the steps after it are ours and trusted. */
export function sanitizeTree(
  tree: Root,
  {report}: Pick<BodyContext, 'report'>,
): Root {
  walk<Nodes>(tree, (node) => {
    if (node.type === 'element') {
      reportMissed(node, report);
    }
  });
  return sanitize(tree, SCHEMA) as Root;
}

function reportMissed(node: Element, report: BodyContext['report']): void {
  Object.keys(node.properties)
    .filter((name) => MISSED.test(name))
    .forEach((name) =>
      report({
        what: 'attribute',
        text: name.toLowerCase(),
        line: lineOf(node),
      }),
    );
}
