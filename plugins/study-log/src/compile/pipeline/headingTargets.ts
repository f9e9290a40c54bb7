import {element, text} from './element.js';
import {withoutNoncharacters} from './marks.js';
import type {CompileInput} from '../types.js';
import type {Element, ElementContent} from 'hast';

/**
 * Places for the ids of the headings that a finished body does not have after
 * all (the page shows them as code, a plugin took them away), for the top of
 * the body: whoever links to one comes to the page.
 */
export function toLostTargets(
  {headings}: CompileInput,
  anchors: readonly string[],
): readonly Element[] {
  const kept = new Set(anchors);
  const lost = headings.map(({id}) => id).filter((id) => !kept.has(id));
  return [...new Set(lost)].map(toTarget);
}

/** The Markdown of a body as it is, with the ids of its headings where they stand. */
export function toSourceContent({
  text: markdown,
  headings,
}: CompileInput): ElementContent[] {
  const sorted = headings.toSorted((a, b) => a.start - b.start);
  const show = (start: number, end?: number) =>
    text(withoutNoncharacters(markdown.slice(start, end)));
  return [
    show(0, sorted[0]?.start),
    ...sorted.flatMap(({id, start}, index) => [
      toTarget(id),
      show(start, sorted[index + 1]?.start),
    ]),
  ];
}

function toTarget(id: string): Element {
  return element('span', {id}, []);
}
