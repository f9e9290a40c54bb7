import type {Section} from '../types.js';
import {hasText} from './hasText.js';

/**
 * The headings from `first` down to the one where the text begins, when each
 * holds nothing but the next: a book's title, its part, its chapter. Just
 * `first` when it has text or several headings below it.
 */
export function findHeadingChain(
  first: Section,
  sections: readonly Section[],
  text: string,
): readonly Section[] {
  const chain = [first];
  for (let last = first; ;) {
    const {index} = last;
    const children = sections.filter(({parent}) => parent === index);
    const [child] = children;
    const own = text.slice(last.headingRange.end, last.range.end);
    if (!child || children.length > 1 || hasText(own)) {
      return chain;
    }
    chain.push(child);
    last = child;
  }
}
