import postcss from 'postcss';
import type {AtRule, Rule} from 'postcss';
import {attributeOf, elementsOf, isElement, isText} from './tree.js';
import type {SvgElement} from './tree.js';

/** Elements that draw only where something refers to them. */
const DEFINITIONS = new Set([
  'clipPath',
  'filter',
  'linearGradient',
  'marker',
  'mask',
  'pattern',
  'radialGradient',
  'symbol',
]);
const REFERENCE = /(?:url\(\s*["']?#|^#)([\w.:-]+)/g;
const CLASS = /\.(-?[A-Za-z_][\w-]*)/g;
const ATTRIBUTE = /\[([\w-]+)=["']([^"']*)["']\]/g;

interface Used {
  readonly classes: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

function collectUsed(root: SvgElement): Used {
  const classes = new Set<string>();
  const attributes = new Set<string>();
  for (const element of elementsOf(root)) {
    for (const {name, value} of element.attrs) {
      attributes.add(`${name}=${value}`);
      if (name !== 'class') continue;
      for (const className of value.split(/\s+/)) classes.add(className);
    }
  }
  return {classes, attributes};
}

/** Whether a selector names a class or an attribute value that no element has. */
function isIdle(selector: string, {classes, attributes}: Used): boolean {
  const positive = selector.replace(/:not\([^)]*\)/g, '');
  return (
    [...positive.matchAll(CLASS)].some(
      ([, name]) => !classes.has(name ?? ''),
    ) ||
    [...positive.matchAll(ATTRIBUTE)].some(
      ([, name, value]) => !attributes.has(`${name}=${value}`),
    )
  );
}

function pruneRule(rule: Rule, used: Used): void {
  const selectors = rule.selectors.filter(
    (selector) => !isIdle(selector, used),
  );
  if (selectors.length === 0) rule.remove();
  else rule.selectors = selectors;
}

const isInsideKeyframes = ({parent}: Rule): boolean =>
  parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes');

function pruneStylesheet(css: string, used: Used): string {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    if (!isInsideKeyframes(rule)) pruneRule(rule, used);
  });
  const animations = new Set<string>();
  sheet.walkDecls(/^animation/, ({value}) => {
    for (const word of value.split(/[\s,]+/)) animations.add(word);
  });
  sheet.walkAtRules(/keyframes$/, (rule) => {
    if (!animations.has(rule.params)) rule.remove();
  });
  return sheet.toString();
}

function references(root: SvgElement): ReadonlySet<string> {
  const found = new Set<string>();
  const collect = (text: string): void => {
    for (const [, id] of text.matchAll(REFERENCE)) found.add(id ?? '');
  };
  for (const element of elementsOf(root)) {
    for (const {value} of element.attrs) collect(value);
    for (const text of element.childNodes.filter(isText)) collect(text.value);
  }
  return found;
}

function removeDefinitions(
  element: SvgElement,
  used: ReadonlySet<string>,
): void {
  element.childNodes = element.childNodes.filter((node) => {
    if (!isElement(node)) return true;
    removeDefinitions(node, used);
    const isDefinition =
      DEFINITIONS.has(node.tagName) && !used.has(attributeOf(node, 'id') ?? '');
    const isToday = attributeOf(node, 'class') === 'today';
    const isEmpty = node.tagName === 'defs' && node.childNodes.length === 0;
    return !isDefinition && !isEmpty && !isToday;
  });
}

/**
 * Leaves out what cannot show: rules for classes that no element has, definitions that nothing refers
 * to, the line at `today` (a built page does not know it). Changes the tree in place.
 */
export function pruneUnused(root: SvgElement): void {
  const used = collectUsed(root);
  for (const element of elementsOf(root)) {
    if (element.tagName !== 'style') continue;
    for (const text of element.childNodes.filter(isText)) {
      text.value = pruneStylesheet(text.value, used);
    }
  }
  removeDefinitions(root, references(root));
}
