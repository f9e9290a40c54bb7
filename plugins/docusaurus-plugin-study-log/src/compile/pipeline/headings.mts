import {slug} from 'github-slugger';
import {toString} from 'hast-util-to-string';
import {hasClass, textProperty} from './context.mjs';
import {element, text} from './element.mjs';
import {OURS, unmark} from './marks.mjs';
import {walk} from './walk.mjs';
import type {BodyContext} from './context.mjs';
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
  for (const heading of unnamed) {
    const id = toUnusedId(unmark(toString(heading)), ids);
    heading.properties.id = id;
    ids.add(id);
  }
  return ids;
}

/** GitHub's id of a heading, numbered from 1 when it is taken. */
function toUnusedId(words: string, ids: ReadonlySet<string>): string {
  const base = slug(words) || 'section';
  let id = base;
  for (let count = 1; ids.has(id); count += 1) {
    id = `${base}-${count}`;
  }
  return id;
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
