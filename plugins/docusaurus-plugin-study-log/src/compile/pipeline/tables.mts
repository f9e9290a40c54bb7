import {toString} from 'hast-util-to-string';
import {visit} from 'unist-util-visit';
import {element} from './element.mjs';
import type {Element, ElementContent} from 'hast';

/** A table may be wider than a phone: it scrolls on its own, also by keyboard. */
export function wrapTable(table: Element): readonly ElementContent[] {
  const headers: string[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'th') {
      headers.push(toString(node).trim());
    }
  });
  const label = headers.filter(Boolean).join(', ');
  return [
    element(
      'div',
      {
        className: ['studyLogTable'],
        tabIndex: 0,
        ...(label ? {role: 'region', ariaLabel: label} : {}),
      },
      [table],
    ),
  ];
}
