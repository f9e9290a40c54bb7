import {toHtml} from 'hast-util-to-html';
import {hasClass, textProperty} from './context.js';
import {isListedHeading} from './headings.js';
import {walk} from './walk.js';
import type {CompiledBody, TocItem} from '../types.js';
import type {Element, ElementContent, Nodes, Root} from 'hast';

export type BodyParts = Pick<
  CompiledBody,
  'toc' | 'links' | 'anchors' | 'hasMath'
>;

const OUTSIDE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** Reads off a finished body what other pages and Docusaurus need to know of it. */
export function collectParts(tree: Root): BodyParts {
  const toc: TocItem[] = [];
  const links = new Set<string>();
  const anchors = new Set<string>();
  let hasMath = false;
  walk<Nodes>(tree, (node) => {
    if (node.type === 'raw') {
      hasMath = true;
    }
    if (node.type !== 'element') {
      return;
    }
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
