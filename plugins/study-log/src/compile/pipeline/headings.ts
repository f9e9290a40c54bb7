import {slug} from 'github-slugger';
import {toString} from 'hast-util-to-string';
import {hasClass, textProperty} from './context.js';
import {element, text} from './element.js';
import {OURS, unmark} from './marks.js';
import {walk} from './walk.js';
import type {BodyContext} from './context.js';
import type {Element, Nodes, Root} from 'hast';

const HEADING = /^h[1-6]$/;
const OURS_SANITIZED = `user-content-${OURS}`;

/**
 * The page's title is its one `h1`: where the log has its own, all of its
 * headings go down a level.
 */
export function demoteHeadings(tree: Root): void {
  const headings: Element[] = [];
  walk<Nodes>(tree, (node) => {
    if (node.type === 'element' && HEADING.test(node.tagName)) {
      headings.push(node);
    }
  });
  if (headings.some(({tagName}) => tagName === 'h1')) {
    headings.forEach((heading) => {
      const level = Number(heading.tagName.slice(1));
      heading.tagName = `h${Math.min(level + 1, 6)}`;
    });
  }
}

/**
 * Settles every id: those that the index gave lose their mark, headings that
 * it does not know (raw HTML) get one from their words.
 *
 * @returns all ids (and `<a name>`s) of the body
 */
export function settleIds(tree: Root): Set<string> {
  const ids = new Set<string>();
  const unnamed: Element[] = [];
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element') {
      return;
    }
    const id = textProperty(node, 'id');
    if (id.startsWith(OURS_SANITIZED)) {
      node.properties.id = id.slice(OURS_SANITIZED.length);
    }
    for (const name of ['id', 'name']) {
      if (textProperty(node, name)) {
        ids.add(textProperty(node, name));
      }
    }
    if (id === '' && HEADING.test(node.tagName)) {
      unnamed.push(node);
    }
  });
  const toUnusedId = createIdMaker(ids);
  for (const heading of unnamed) {
    heading.properties.id = toUnusedId(unmark(toString(heading)));
  }
  return ids;
}

/** GitHub's ids of headings, numbered from 1 when one is taken; adds them to `ids`. */
function createIdMaker(ids: Set<string>): (words: string) => string {
  const counts = new Map<string, number>();
  return (words) => {
    const base = slug(words) || 'section';
    let count = counts.get(base) ?? 0;
    let id = count === 0 ? base : `${base}-${count}`;
    while (ids.has(id)) {
      count += 1;
      id = `${base}-${count}`;
    }
    counts.set(base, count + 1);
    ids.add(id);
    return id;
  };
}

/** The link to the heading itself, marked up as in the classic theme. */
export function finishHeading(
  heading: Element,
  {input: {labels}}: BodyContext,
): undefined {
  if (hasClass(heading, 'sr-only')) {
    return;
  }
  const id = textProperty(heading, 'id');
  const label = labels.headingAnchor.replace('{heading}', () =>
    toString(heading).trim(),
  );
  heading.properties.className = ['anchor'];
  heading.children.push(
    element(
      'a',
      {
        className: ['hash-link'],
        href: `#${id}`,
        ariaLabel: label,
        title: label,
        translate: 'no',
      },
      [text('\u200B')],
    ),
  );
}

/** Headings of the body, for the table of contents. */
export function isListedHeading(node: Element): boolean {
  return (
    HEADING.test(node.tagName) &&
    textProperty(node, 'id') !== '' &&
    !hasClass(node, 'sr-only')
  );
}
