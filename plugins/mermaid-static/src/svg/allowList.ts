import {html} from 'parse5';
import type {SvgElement} from './tree.js';

const words = (text: string): ReadonlySet<string> =>
  new Set(text.trim().split(/\s+/));

const SVG_ELEMENTS = words(`
  a circle clipPath defs desc ellipse feDropShadow filter foreignObject g line linearGradient marker
  mask path pattern polygon polyline radialGradient rect stop style svg switch symbol text title tspan
  use`);
const HTML_ELEMENTS = words(`
  a b blockquote br code del div em h1 h2 h3 h4 hr i kbd li mark ol p pre s small span strong sub sup
  table tbody td th thead tr u ul`);
const ATTRIBUTES = words(`
  alignment-baseline alt class clip-path clip-rule color colspan cx cy d dir display dominant-baseline
  dx dy fill fill-opacity fill-rule filter flood-color flood-opacity font-family font-size font-style
  font-weight gradientTransform gradientUnits height href id in lang lengthAdjust letter-spacing
  marker-end marker-mid marker-start markerHeight markerUnits markerWidth mask maskUnits name offset
  opacity orient overflow pathLength patternTransform patternUnits points pointer-events
  preserveAspectRatio r refX refY rel role rowspan rx ry startOffset stdDeviation stop-color
  stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin
  stroke-miterlimit stroke-opacity stroke-width style tabindex target text-anchor text-decoration
  textLength title transform transform-origin type viewBox visibility width word-spacing writing-mode
  x x1 x2 xlink:href xml:space xmlns xmlns:xlink y y1 y2`);
const ATTRIBUTE_PREFIXES = ['aria-', 'data-'];
/** Their values are text or names, whatever they look like. */
const TEXT_ATTRIBUTES = words('alt class id name title');

const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const WEB_SCHEME = /^(?:https?|mailto):/i;
// eslint-disable-next-line no-control-regex -- browsers drop these while they read an address
const IGNORED_IN_ADDRESS = /[\u0000-\u0020\u007f]/g;
const LOCAL_URL = /url\(\s*(["']?)#[\w.:-]+\1\s*\)/gi;
/** What loads or runs something in CSS; a backslash could spell any of it. */
const UNSAFE_CSS =
  /url\s*\(|image-set|image\s*\(|src\s*\(|expression|javascript:|behavior|-moz-binding|[\\<{}]/i;

/** An address within the page or site, on the web, or of a mailbox; nothing that runs or inlines. */
export function isSafeLink(address: string): boolean {
  const plain = address.replace(IGNORED_IN_ADDRESS, '');
  return !SCHEME.test(plain) || WEB_SCHEME.test(plain);
}

/** Whether a CSS value loads nothing; `url(#id)` refers to the drawing itself. */
export const isSafeCss = (value: string): boolean =>
  !UNSAFE_CSS.test(value.replace(LOCAL_URL, ''));

export function isAllowedElement({tagName, namespaceURI}: SvgElement): boolean {
  if (namespaceURI === html.NS.SVG) return SVG_ELEMENTS.has(tagName);
  return namespaceURI === html.NS.HTML && HTML_ELEMENTS.has(tagName);
}

/** @returns whether this attribute may stand, with this value, on an element of this name */
export function isAllowedAttribute(
  {prefix, name, value}: SvgElement['attrs'][number],
  tagName: string,
): boolean {
  const fullName = prefix ? `${prefix}:${name}` : name;
  if (ATTRIBUTE_PREFIXES.some((start) => fullName.startsWith(start)))
    return true;
  if (!ATTRIBUTES.has(fullName)) return false;
  if (TEXT_ATTRIBUTES.has(fullName)) return true;
  if (name === 'href') {
    return tagName === 'a' ? isSafeLink(value) : value.startsWith('#');
  }
  return isSafeCss(value);
}
