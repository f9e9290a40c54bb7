import {html, parseFragment} from 'parse5';
import type {DefaultTreeAdapterTypes} from 'parse5';

export type SvgElement = DefaultTreeAdapterTypes.Element;
export type SvgNode = DefaultTreeAdapterTypes.ChildNode;
export type SvgText = DefaultTreeAdapterTypes.TextNode;

const XMLNS: Readonly<Record<string, string>> = {
  [html.NS.SVG]: html.NS.SVG,
  [html.NS.HTML]: html.NS.HTML,
};
const XLINK = 'http://www.w3.org/1999/xlink';

export const isElement = (node: SvgNode): node is SvgElement =>
  'tagName' in node;
export const isText = (node: SvgNode): node is SvgText =>
  node.nodeName === '#text';

/**
 * The `<svg>` as a browser reads it inside a page: the standard's own HTML parser, not a pattern.
 * @throws when the text holds anything but one `<svg>`
 */
export function parseSvg(text: string): SvgElement {
  const {childNodes} = parseFragment(text);
  const [root] = childNodes;
  if (
    childNodes.length !== 1 ||
    !root ||
    !isElement(root) ||
    root.tagName !== 'svg'
  ) {
    throw new Error('Mermaid gave something else than one <svg>.');
  }
  for (const element of elementsOf(root)) restoreCase(element);
  return root;
}

/** The one name of the standard's table (13.2.6.5) that parse5 does not restore. */
function restoreCase(element: SvgElement): void {
  if (element.tagName !== 'fedropshadow') return;
  element.tagName = 'feDropShadow';
  element.nodeName = 'feDropShadow';
}

/** An element and all elements inside it, in document order. */
export function* elementsOf(root: SvgElement): Generator<SvgElement> {
  yield root;
  for (const child of root.childNodes) {
    if (isElement(child)) yield* elementsOf(child);
  }
}

export const attributeOf = (
  element: SvgElement,
  name: string,
): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

export function textOf(element: SvgElement): string {
  return element.childNodes
    .map((node) =>
      isText(node) ? node.value : isElement(node) ? textOf(node) : '',
    )
    .join('');
}

const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/"/g, '&quot;');

function openingTag(
  element: SvgElement,
  parent: SvgElement | undefined,
): string {
  const attributes = element.attrs
    .filter(({name}) => name !== 'xmlns' && !name.startsWith('xmlns:'))
    .map(({prefix, name, value}) => {
      const fullName = prefix ? `${prefix}:${name}` : name;
      return ` ${fullName}="${escapeAttribute(value)}"`;
    });
  const changesNamespace = element.namespaceURI !== parent?.namespaceURI;
  const namespace = XMLNS[element.namespaceURI] ?? element.namespaceURI;
  const xmlns = changesNamespace ? ` xmlns="${namespace}"` : '';
  const usesXlink =
    !parent &&
    [...elementsOf(element)].some(({attrs}) =>
      attrs.some(({prefix}) => prefix === 'xlink'),
    );
  const xlink = usesXlink ? ` xmlns:xlink="${XLINK}"` : '';
  return `<${element.tagName}${xmlns}${xlink}${attributes.join('')}`;
}

/**
 * The text of a tree, read the same by an XML parser (a file, an `<img>`) and an HTML parser (a page):
 * empty elements of HTML are closed, namespaces declared, `<`, `>` and `&` escaped everywhere.
 */
export function printSvg(element: SvgElement, parent?: SvgElement): string {
  const opening = openingTag(element, parent);
  const content = element.childNodes
    .map((node) => {
      if (isText(node)) return escapeText(node.value);
      return isElement(node) ? printSvg(node, element) : '';
    })
    .join('');
  const isVoid =
    element.namespaceURI === html.NS.HTML && VOID.has(element.tagName);
  if (isVoid) return `${opening}/>`;
  const isShape = element.namespaceURI === html.NS.SVG && content === '';
  return isShape
    ? `${opening}/>`
    : `${opening}>${content}</${element.tagName}>`;
}

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr']);
