import {toHtml} from 'hast-util-to-html';
import {walk} from '../parse/walk.js';
import type {FilledBody, TocItem} from '../fill/types.js';
import type {Element, ElementContent, Nodes, Root} from 'hast';

export type BodyParts = Pick<
  FilledBody,
  'toc' | 'links' | 'anchors' | 'hasMath'
>;

const OUTSIDE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const HEADING = /^h[1-6]$/;

/** Reads off a finished body what other pages and Docusaurus need to know of it. */
export function collectParts(tree: Root): BodyParts {
  const toc: TocItem[] = [];
  const links = new Set<string>();
  const anchors = new Set<string>();
  let hasMath = false;
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element') {
      return;
    }
    hasMath ||= hasClass(node, 'katex');
    const href = node.tagName === 'a' ? textProperty(node, 'href') : '';
    if (href && !OUTSIDE.test(href) && !hasClass(node, 'hash-link')) {
      links.add(href);
    }
    for (const id of [textProperty(node, 'id'), textProperty(node, 'name')]) {
      if (id) {
        anchors.add(id);
      }
    }
    if (isListedHeading(node)) {
      toc.push(toTocItem(node));
    }
  });
  return {toc, links: [...links], anchors: [...anchors], hasMath};
}

function toTocItem(heading: Element): TocItem {
  return {
    value: toHtml([...toTocContent(heading.children)], {
      allowDangerousHtml: true,
    }).trim(),
    id: textProperty(heading, 'id'),
    level: Number(heading.tagName.slice(1)),
  };
}

/** The entry is a link itself: it holds neither links nor pictures nor lines. */
function toTocContent(
  children: readonly ElementContent[],
): readonly ElementContent[] {
  return children.flatMap((node): readonly ElementContent[] => {
    if (node.type !== 'element') {
      return [node];
    }
    if (hasClass(node, 'hash-link') || node.tagName === 'img') {
      return [];
    }
    if (node.tagName === 'br') {
      return [{type: 'text', value: ' '}];
    }
    const content = toTocContent(node.children);
    return node.tagName === 'a'
      ? content
      : [{...node, properties: withoutId(node), children: [...content]}];
  });
}

function withoutId({properties}: Element): Element['properties'] {
  return {...properties, id: undefined};
}

function isListedHeading(node: Element): boolean {
  return (
    HEADING.test(node.tagName) &&
    textProperty(node, 'id') !== '' &&
    !hasClass(node, 'sr-only')
  );
}

/** '' when it is absent. */
function textProperty({properties}: Element, name: string): string {
  const value = properties[name];
  return value === undefined || value === null ? '' : String(value);
}

function hasClass({properties: {className}}: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
