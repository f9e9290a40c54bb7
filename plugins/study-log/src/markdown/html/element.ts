import {toHtml} from 'hast-util-to-html';
import type {Range} from '../types.js';
import type {Element, ElementContent, Nodes, Properties} from 'hast';

export type Content = readonly ElementContent[];

/** One element, spelled the way hast wants it. */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly ElementContent[] = [],
): Element {
  return {type: 'element', tagName, properties, children: [...children]};
}

export function text(value: string): ElementContent {
  return {type: 'text', value};
}

/** A property as text; '' when it is absent. */
export function textProperty(node: Element, name: string): string {
  const value = node.properties[name];
  return value === undefined || value === null ? '' : String(value);
}

export function hasClass(
  {properties: {className}}: Element,
  name: string,
): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** Offset in the source; 0 when nothing is known. */
export function offsetOf({position}: Nodes): number {
  return position?.start.offset ?? 0;
}

export function rangeOfNode({position}: Nodes): Range | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : {start, end};
}

/** ` name="value"` for each property, escaped. */
export function printAttributes(properties: Properties): string {
  return toHtml(element('a', properties)).slice('<a'.length, -'></a>'.length);
}
