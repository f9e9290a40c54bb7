import {html} from 'parse5';
import {attributeOf, elementsOf, isElement, textOf} from './tree.js';
import type {SvgElement} from './tree.js';

export interface Finished {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string | undefined;
}

const TITLE_CLASS = /title-?text/i;

function setAttribute(element: SvgElement, name: string, value: string): void {
  const attribute = element.attrs.find((candidate) => candidate.name === name);
  if (attribute) attribute.value = value;
  else element.attrs.push({name, value});
}

function removeAttribute(element: SvgElement, name: string): void {
  element.attrs = element.attrs.filter((attribute) => attribute.name !== name);
}

function childText(root: SvgElement, tagName: string): string | undefined {
  const child = root.childNodes
    .filter(isElement)
    .find((element) => element.tagName === tagName);
  return child && textOf(child).trim();
}

/** The heading that a diagram draws above itself (`title` of a Gantt chart, front matter, …). */
function drawnTitle(root: SvgElement): string | undefined {
  for (const element of elementsOf(root)) {
    const isTitle =
      element.tagName === 'text' &&
      TITLE_CLASS.test(attributeOf(element, 'class') ?? '');
    if (isTitle) return textOf(element).trim();
  }
  return undefined;
}

function addTitle(root: SvgElement, title: string): void {
  const id = `${attributeOf(root, 'id')}-title`;
  const element: SvgElement = {
    nodeName: 'title',
    tagName: 'title',
    namespaceURI: html.NS.SVG,
    attrs: [{name: 'id', value: id}],
    childNodes: [],
    parentNode: root,
  };
  element.childNodes.push({
    nodeName: '#text',
    value: title,
    parentNode: element,
  });
  root.childNodes.unshift(element);
  setAttribute(root, 'aria-labelledby', id);
}

/**
 * Gives the `<svg>` its own size instead of its container's (so that nothing moves when it arrives),
 * and its name, which screen readers say. Changes the tree in place.
 */
export function finishRoot(root: SvgElement): Finished {
  const [, , viewWidth = 0, viewHeight = 0] = (
    attributeOf(root, 'viewBox') ?? ''
  )
    .split(/[\s,]+/)
    .map(Number);
  const width = Math.ceil(viewWidth);
  const height = Math.ceil(viewHeight);
  removeAttribute(root, 'style');
  setAttribute(root, 'width', String(width));
  setAttribute(root, 'height', String(height));
  const described = childText(root, 'title');
  const title = described ?? drawnTitle(root) ?? '';
  if (described === undefined && title) addTitle(root, title);
  return {width, height, title, description: childText(root, 'desc')};
}
