import {isAllowedAttribute, isAllowedElement} from './allowList.js';
import {isElement} from './tree.js';
import type {SvgElement} from './tree.js';

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
