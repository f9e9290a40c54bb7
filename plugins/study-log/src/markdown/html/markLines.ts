import {element, text} from './element.js';
import type {ElementContent} from 'hast';

/** Code with some of its lines (1-based) in an element of their own, as the classic theme has them. */
export function markLines(
  code: readonly ElementContent[],
  numbers: readonly number[],
): readonly ElementContent[] {
  if (numbers.length === 0) {
    return code;
  }
  const marked = new Set(numbers);
  const lines = splitLines(code);
  return lines.flatMap((line, index) => {
    const end = index < lines.length - 1 ? [text('\n')] : [];
    return marked.has(index + 1)
      ? [
          element('span', {className: ['theme-code-block-highlighted-line']}, [
            ...line,
            ...end,
          ]),
        ]
      : [...line, ...end];
  });
}

/** An element that goes over lines is one element on each of them. */
function splitLines(
  nodes: readonly ElementContent[],
): readonly (readonly ElementContent[])[] {
  const lines: ElementContent[][] = [[]];
  for (const node of nodes) {
    linesOf(node).forEach((parts, index) => {
      if (index > 0) {
        lines.push([]);
      }
      lines.at(-1)?.push(...parts);
    });
  }
  return lines;
}

function linesOf(node: ElementContent): readonly (readonly ElementContent[])[] {
  if (node.type === 'text') {
    return node.value
      .split('\n')
      .map((value) => (value === '' ? [] : [{...node, value}]));
  }
  return node.type === 'element'
    ? splitLines(node.children).map((children) => [
        {...node, children: [...children]},
      ])
    : [[node]];
}
