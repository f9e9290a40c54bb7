import {ID_LISTS, selectedSuffixes, stylesOf} from './styles.js';
import {attributeOf, elementsOf, isElement, textOf} from './tree.js';
import type {SvgElement} from './tree.js';

/** Classes by which a page finds the shapes of a drawing; the README lists them. */
const PUBLIC_CLASSES = ['flowchart-link', 'messageText', 'node', 'nodeLabel'];
/** Names of shapes; the `data-id` of an edge or a message is public too. */
const HOOK = /^(?:name|data-(?!id$).*)$/;
const REFERENCE = /#([\w.:-]+)/g;
const CLASS = /\.(-?[\p{L}_][\p{L}\d_-]*)/gu;
const ATTRIBUTE = /\[([\w-]+)/g;

/** Names that something asks for; one too many only leaves a name standing. */
interface Asked {
  readonly classes: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** Endings of ids. */
  readonly suffixes: readonly string[];
}

const namesIn = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name]) => name ?? '');

/** What the stylesheets of a drawing, its references and the page ask for. */
function collectAsked(root: SvgElement): Asked {
  const css = stylesOf(root);
  const referred = [...elementsOf(root)].flatMap(({attrs}) =>
    attrs.flatMap(({name, value}) =>
      ID_LISTS.has(name) ? value.split(' ') : namesIn(value, REFERENCE),
    ),
  );
  return {
    classes: new Set([...PUBLIC_CLASSES, ...namesIn(css, CLASS)]),
    attributes: new Set(namesIn(css, ATTRIBUTE)),
    ids: new Set([
      attributeOf(root, 'id') ?? '',
      ...namesIn(css, REFERENCE),
      ...referred,
    ]),
    suffixes: selectedSuffixes(css),
  };
}

/** The value without what nobody asks for; undefined where nothing is left of it. */
function askedValue(
  {name, value}: {readonly name: string; readonly value: string},
  {classes, attributes, ids, suffixes}: Asked,
): string | undefined {
  if (HOOK.test(name)) return attributes.has(name) ? value : undefined;
  if (name === 'id') {
    const isAsked =
      ids.has(value) || suffixes.some((suffix) => value.endsWith(suffix));
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
