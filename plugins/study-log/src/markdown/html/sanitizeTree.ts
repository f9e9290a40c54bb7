import {defaultSchema, sanitize} from 'hast-util-sanitize';
import {KEPT_ELEMENTS} from '../parse/htmlNames.js';
import type {Root} from 'hast';
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
 * no handlers, no class but a language's. Addresses and ids are not here: they
 * have been set aside, and become slots.
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
};

/** What remains can do no harm; the steps after it are ours and trusted. */
export function sanitizeTree(tree: Root): Root {
  const safe = sanitize(tree, SCHEMA);
  return safe.type === 'root'
    ? safe
    : {type: 'root', children: safe.type === 'doctype' ? [] : [safe]};
}
