import {html} from 'parse5';
import {attributeOf, elementsOf} from './tree.js';
import type {SvgElement} from './tree.js';

const LINK_ATTRIBUTES = new Set(['href', 'target', 'rel']);
const OUTSIDE = /^(?:https?:)?\/\//i;

/** SVG shows a tooltip for a `<title>` inside an element, not for Mermaid's `title` attribute. */
function moveTooltip(element: SvgElement): void {
  const tooltip = attributeOf(element, 'title');
  if (tooltip === undefined || element.namespaceURI !== html.NS.SVG) return;
  element.attrs = element.attrs.filter(({name}) => name !== 'title');
  const title: SvgElement = {
    nodeName: 'title',
    tagName: 'title',
    namespaceURI: html.NS.SVG,
    attrs: [],
    childNodes: [],
    parentNode: element,
  };
  title.childNodes.push({nodeName: '#text', value: tooltip, parentNode: title});
  element.childNodes.unshift(title);
}

/**
 * Mends what Mermaid leaves of `click` lines: plain `href`s instead of `xlink:href`, other sites in a
 * tab of their own that cannot reach back, tooltips that show. Changes the tree in place.
 */
export function finishLinks(root: SvgElement): void {
  for (const element of elementsOf(root)) {
    moveTooltip(element);
    if (element.tagName !== 'a') continue;
    const href = element.attrs.find(({name}) => name === 'href')?.value;
    element.attrs = element.attrs.filter(
      ({name}) => !LINK_ATTRIBUTES.has(name),
    );
    if (href === undefined) continue;
    element.attrs.push({name: 'href', value: href});
    if (!OUTSIDE.test(href)) continue;
    element.attrs.push(
      {name: 'target', value: '_blank'},
      {name: 'rel', value: 'noopener noreferrer'},
    );
  }
}
