import {html} from 'parse5';
import type {ColorVariable, DiagramNode, DiagramStep} from '../types.js';
import {isAllowedAttribute, isAllowedElement} from './allowList.js';
import {canonicalizeIds} from './canonicalIds.js';
import {checkSvg} from './checkSvg.js';
import {themeColors} from './colorVariables.js';
import {type Author, guardContrast} from './contrastGuard.js';
import {type Finished, finishRoot} from './finishRoot.js';
import {labelOf, markNodes, withoutMarks} from './markNodes.js';
import {pruneHooks} from './pruneHooks.js';
import {pruneUnused} from './pruneUnused.js';
import {shortenPaths} from './shortenPaths.js';
import {straightenPaths} from './straightenPaths.js';
import {
  attributeOf,
  elementsOf,
  isElement,
  parseSvg,
  printSvg,
  type SvgElement,
} from './tree.js';

const LINK_ATTRIBUTES = new Set(['href', 'target', 'rel']);

const OUTSIDE = /^(?:https?:)?\/\//i;

/** Attributes that hold coordinates. Width and height are not among them: a label's box a hair narrower, and it wraps. */
const GEOMETRY = new Set(
  'cx cy points r rx ry transform x x1 x2 y y1 y2'.split(' '),
);

/** Tenths of a pixel: no eye sees less. */
const DECIMALS = 1;

/** Whose numbers are factors, not pixels. */
const FACTORS = /scale|matrix/;

/** A number with more decimals, between separators: in `1.5.25` and `1-2` a number may end where the next begins. */
const LONG_NUMBER = new RegExp(
  `(?<=^|[\\s,(A-Za-z])-?\\d*\\.\\d{${DECIMALS + 1},}(?:e[-+]?\\d+)?(?=$|[\\s,)A-Za-z])`,
  'g',
);

const TEXT_ELEMENTS = new Set(['text', 'foreignObject']);

const SILENT = new Set(['style', 'defs', 'title', 'desc']);

export interface Composed extends Finished {
  readonly svg: string;
  readonly variables: readonly ColorVariable[];
  readonly nodes: readonly DiagramNode[];
  /** All that the drawing shows in words. */
  readonly texts: readonly DiagramStep[];
  readonly warnings: readonly string[];
  /** What `checkSvg` found; a drawing with findings must not be shown. */
  readonly findings: readonly string[];
}

interface Drawings extends Author {
  readonly light: string;
  readonly dark: string;
  /** The id of the finished `<svg>`, a CSS identifier. */
  readonly id: string;
}

const byName = (a: ColorVariable, b: ColorVariable): number =>
  a.name < b.name ? -1 : 1;

function parseCanonical(svg: string, id: string): SvgElement {
  const root = parseSvg(svg);
  canonicalizeIds(root, id);
  return root;
}

/** From one drawing in each palette to the one SVG that is published. */
export function composeSvg({light, dark, id, ...author}: Drawings): Composed {
  const root = parseCanonical(light, id);
  const {variables, matches} = themeColors(root, parseCanonical(dark, id));
  const guarded = guardContrast(root, author);
  pruneUnused(root);
  straightenPaths(root);
  shortenPaths(root);
  roundNumbers(root);
  const removed = removeForbidden(root);
  finishLinks(root);
  const finished = finishRoot(root);
  const texts = readTexts(root);
  const labels = markNodes(root);
  pruneHooks(root);
  const {svg, nodes} = withoutMarks(printSvg(root), labels);
  const warnings = [
    ...(matches
      ? []
      : [
          'The palettes give different shapes; the drawing keeps the light colours.',
        ]),
    ...removed.map((part) => `${part} was left out: it is not safe in a page.`),
  ];
  return {
    ...finished,
    svg,
    nodes,
    texts,
    variables: [...variables, ...guarded].sort(byName),
    warnings,
    findings: checkSvg(svg),
  };
}

/** The texts that a drawing shows, in the order of the document, each once. */
export function readTexts(root: SvgElement): readonly DiagramStep[] {
  const texts = new Set<string>();
  const visit = (element: SvgElement): void => {
    if (SILENT.has(element.tagName)) return;
    if (TEXT_ELEMENTS.has(element.tagName)) {
      texts.add(labelOf(element).replaceAll('\n', ' '));
      return;
    }
    element.childNodes.filter(isElement).forEach(visit);
  };
  visit(root);
  return [...texts].filter((text) => text !== '').map((text) => ({text}));
}

/**
 * Takes out what the allow-list does not name: elements with all they hold, and attributes. Strict
 * Mermaid still lets a label hold an image, or a link any scheme. Changes the tree in place.
 * @returns what was taken out, in words
 */
export function removeForbidden(element: SvgElement): readonly string[] {
  const removed: string[] = [];
  element.attrs = element.attrs.filter((attribute) => {
    const isAllowed = isAllowedAttribute(attribute, element.tagName);
    const {name, value} = attribute;
    if (!isAllowed) removed.push(`${name}="${value}" of <${element.tagName}>`);
    return isAllowed;
  });
  element.childNodes = element.childNodes.filter((node) => {
    if (!isElement(node)) return true;
    if (!isAllowedElement(node)) {
      removed.push(`<${node.tagName}>`);
      return false;
    }
    removed.push(...removeForbidden(node));
    return true;
  });
  return removed;
}

const round = (text: string): string =>
  text.replace(LONG_NUMBER, (number) =>
    String(Number(Number(number).toFixed(DECIMALS))),
  );

/**
 * Rounds coordinates to tenths of a pixel: Mermaid writes up to fifteen decimals, which do not
 * compress and make up half of a large drawing. Changes the tree in place.
 */
export function roundNumbers(root: SvgElement): void {
  for (const {attrs} of elementsOf(root)) {
    for (const attribute of attrs) {
      const {name, value} = attribute;
      if (GEOMETRY.has(name) && !FACTORS.test(value)) {
        attribute.value = round(value);
      }
    }
  }
}

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
