import {ID_LISTS, selectedSuffixes, stylesOf} from './styles.js';
import {attributeOf, elementsOf, isText} from './tree.js';
import type {SvgElement} from './tree.js';

const URL_REFERENCE = /url\(\s*(["']?)#([^)"']+)\1\s*\)/g;
const ID_SELECTOR = /#(-?[A-Za-z_][\w-]*)/g;

type Rename = (id: string) => string;

function numberIds(root: SvgElement, rootId: string): Rename {
  // A new id keeps the ending.
  const suffixes = selectedSuffixes(stylesOf(root));
  const renamed = new Map<string, string>();
  const oldRootId = attributeOf(root, 'id');
  if (oldRootId !== undefined) renamed.set(oldRootId, rootId);
  for (const element of elementsOf(root)) {
    const id = attributeOf(element, 'id');
    if (id === undefined || renamed.has(id)) continue;
    const suffix = suffixes.find((ending) => id.endsWith(ending)) ?? '';
    const number = renamed.size.toString(36);
    renamed.set(id, `${rootId}-${number}${suffix}`);
  }
  return (id) => renamed.get(id) ?? id;
}

const renameUrls = (text: string, rename: Rename): string =>
  text.includes('url(')
    ? text.replace(
        URL_REFERENCE,
        (_match, _quote, id: string) => `url(#${rename(id)})`,
      )
    : text;

function renameAttribute(
  {name, value}: {readonly name: string; readonly value: string},
  rename: Rename,
): string {
  if (name === 'id') return rename(value);
  if (name === 'href' && value.startsWith('#'))
    return `#${rename(value.slice(1))}`;
  if (ID_LISTS.has(name)) return value.split(/\s+/).map(rename).join(' ');
  return renameUrls(value, rename);
}

/**
 * Renames every id to `<rootId>-<number>` in document order, and all that refers to it: Mermaid
 * numbers some ids across diagrams, so that the same source would give other bytes the next time.
 * Changes the tree in place.
 */
export function canonicalizeIds(root: SvgElement, rootId: string): void {
  const rename = numberIds(root, rootId);
  for (const element of elementsOf(root)) {
    for (const attribute of element.attrs) {
      attribute.value = renameAttribute(attribute, rename);
    }
    if (element.tagName !== 'style') continue;
    for (const text of element.childNodes.filter(isText)) {
      text.value = renameUrls(text.value, rename).replace(
        ID_SELECTOR,
        (_match, id: string) => `#${rename(id)}`,
      );
    }
  }
}
