import postcss from 'postcss';
import {attributeOf, elementsOf, isElement, textOf} from './tree.js';
import type {SvgElement} from './tree.js';

/** Classes by which a page finds the shapes of a drawing. */
const PUBLIC_CLASSES = [
  'flowchart-link',
  'messageText',
  'node',
  'nodeLabel',
  'noteText',
];
/** Names of shapes; the `data-id` of an edge or a message is public too. */
const HOOK = /^(?:name|data-(?!id$).*)$/;
const REFERENCE = /#([\w.:-]+)/g;
const ID_SUFFIX = /\[id\$=["']([^"']+)["']\]/g;
const ID_LIST = new Set(['aria-labelledby', 'aria-describedby']);

interface Asked {
  readonly classes: Set<string>;
  readonly attributes: Set<string>;
  readonly ids: Set<string>;
  /** Endings of ids that a rule selects by (`[id$="-barbEnd"]`). */
  readonly suffixes: Set<string>;
}

function collectFromStyles(css: string, asked: Asked): void {
  postcss.parse(css).walkRules(({selector}) => {
    for (const [, name = ''] of selector.matchAll(
      /\.(-?[\p{L}_][\p{L}\d_-]*)/gu,
    ))
      asked.classes.add(name);
    for (const [, name = ''] of selector.matchAll(/\[([\w-]+)/g))
      asked.attributes.add(name);
    for (const [, suffix = ''] of selector.matchAll(ID_SUFFIX))
      asked.suffixes.add(suffix);
  });
  for (const [, id = ''] of css.matchAll(REFERENCE)) asked.ids.add(id);
}

/** What the stylesheets of a drawing, its references and the page ask for. */
function collectAsked(root: SvgElement): Asked {
  const asked: Asked = {
    classes: new Set(PUBLIC_CLASSES),
    attributes: new Set(),
    ids: new Set([attributeOf(root, 'id') ?? '']),
    suffixes: new Set(),
  };
  for (const element of elementsOf(root)) {
    if (element.tagName === 'style') collectFromStyles(textOf(element), asked);
    for (const {name, value} of element.attrs) {
      if (ID_LIST.has(name))
        value.split(' ').forEach((id) => asked.ids.add(id));
      for (const [, id = ''] of value.matchAll(REFERENCE)) asked.ids.add(id);
    }
  }
  return asked;
}

/** The value without what nobody asks for; undefined where nothing is left of it. */
function askedValue(
  {name, value}: {readonly name: string; readonly value: string},
  {classes, attributes, ids, suffixes}: Asked,
): string | undefined {
  if (HOOK.test(name)) return attributes.has(name) ? value : undefined;
  if (name === 'id') {
    const isAsked =
      ids.has(value) || [...suffixes].some((suffix) => value.endsWith(suffix));
    return isAsked ? value : undefined;
  }
  if (name === 'style') return /\w/.test(value) ? value : undefined;
  if (name !== 'class' || attributes.has('class')) return value;
  const kept = value.split(/\s+/).filter((each) => classes.has(each));
  return [...new Set(kept)].join(' ') || undefined;
}

const isEmptyBox = (element: SvgElement): boolean =>
  element.tagName === 'foreignObject' &&
  Number(attributeOf(element, 'width')) === 0 &&
  textOf(element).trim() === '';

/** Boxes of labels that an edge does not have, with the groups that hold nothing else. */
function removeEmptyBoxes(element: SvgElement): void {
  element.childNodes = element.childNodes.filter((child) => {
    if (!isElement(child)) return true;
    const before = child.childNodes.length;
    removeEmptyBoxes(child);
    const becameEmpty =
      child.tagName === 'g' && before > 0 && child.childNodes.length === 0;
    return !isEmptyBox(child) && !becameEmpty;
  });
}

/**
 * Leaves out what only Mermaid's own drawing needed, once nothing reads it any more: names, classes and
 * ids that no style, reference or page asks for, boxes of empty labels. Changes the tree in place.
 */
export function pruneHooks(root: SvgElement): void {
  const asked = collectAsked(root);
  for (const element of elementsOf(root)) {
    element.attrs = element.attrs.flatMap((attribute) => {
      const value = askedValue(attribute, asked);
      return value === undefined ? [] : [{...attribute, value}];
    });
  }
  removeEmptyBoxes(root);
}
