import {toString} from 'hast-util-to-string';
import {element} from './element.js';
import {unmark} from './marks.js';
import {walk} from '../parse/walk.js';
import type {Element, ElementContent, Nodes} from 'hast';

/** A table may be wider than a phone: it scrolls on its own, also by keyboard. */
export function wrapTable(table: Element): readonly ElementContent[] {
  const headers: string[] = [];
  walk<Nodes>(table, (node) => {
    if (node.type === 'element' && node.tagName === 'th') {
      headers.push(unmark(toString(node)).trim());
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
