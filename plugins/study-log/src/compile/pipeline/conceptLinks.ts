import {hasMarks, fromMarkDigits, unmark} from './marks.js';
import {element, text} from './element.js';
import type {BodyContext} from './context.js';
import type {Place} from './rewriteTree.js';
import type {ElementContent, Text} from 'hast';

/** First character, number, and unless that was all: middle, last character. */
const MARKED_WORDS =
  /([^\uFDD0-\uFDEF])\uFDD0([\uFDE0-\uFDEF]+)(?:\uFDD4|([^\uFDD0\uFDD1]*)\uFDD1([^\uFDD0-\uFDEF]))/gu;

/**
 * Makes links of the marked words of a text, where a link may stand; elsewhere
 * the marks are dropped and the words stay words.
 */
export function linkMarkedWords(
  node: Text,
  place: Place,
  context: BodyContext,
): readonly ElementContent[] {
  if (!hasMarks(node.value)) {
    return [node];
  }
  if (place.links === 'none') {
    return [text(unmark(node.value))];
  }
  const parts: ElementContent[] = [];
  let at = 0;
  for (const match of node.value.matchAll(MARKED_WORDS)) {
    const [whole, first = '', digits = '', middle = '', last = ''] = match;
    const words = unmark(`${first}${middle}${last}`);
    const index = fromMarkDigits(digits);
    const link =
      place.links === 'all' || isAskedFor(context, index)
        ? toLink(words, index, context)
        : undefined;
    if (link) {
      parts.push(text(unmark(node.value.slice(at, match.index))), link);
      at = match.index + whole.length;
    }
  }
  parts.push(text(unmark(node.value.slice(at))));
  return parts.filter((part) => part.type !== 'text' || part.value !== '');
}

/** Whether the writer put it in `[[…]]`. */
function isAskedFor({input}: BodyContext, index: number): boolean {
  const link = input.links[index];
  return link !== undefined && link.outerStart < link.start;
}

/** Each link once: a body cannot repeat or forge one. */
function toLink(
  words: string,
  index: number,
  {input, linked}: BodyContext,
): ElementContent | undefined {
  const link = input.links[index];
  if (!link || linked.has(index)) {
    return undefined;
  }
  linked.add(index);
  return element(
    'a',
    link.concept === undefined
      ? {className: ['studyLogLink'], href: link.href}
      : {
          className: ['studyLogConcept'],
          href: link.href,
          dataConcept: link.concept,
        },
    [text(words)],
  );
}
