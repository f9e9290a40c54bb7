import type {FileLink} from 'study-log/markdown/fill/types';
import type {TwinAddress} from './addressOf.js';
import type {Edit} from './applyEdits.js';

/**
 * The links that `knowledge` decided on, as Markdown at their exact places.
 *
 * Brackets beside `**` or `_` would change what those mean: where delimiters
 * hold just the words, the link goes around both; where they touch one side
 * only, the words stay without a link. Words with brackets of their own do too.
 */
export function toLinkEdits(
  text: string,
  links: readonly FileLink[],
  addressOf: TwinAddress,
): readonly Edit[] {
  return links.flatMap((link) => {
    const {start, end} = toOuter(text, link) ?? {};
    const words = text.slice(link.start, link.end);
    if (start === undefined || end === undefined || /[[\]]/.test(words)) {
      return [];
    }
    const before = text.slice(start, link.outerStart);
    const after = text.slice(link.outerEnd, end);
    const shown = `${before}${words}${after}`;
    return [{start, end, text: `[${shown}](${addressOf(link.href)})`}];
  });
}

type Outer = {readonly start: number; readonly end: number};

/** Where the link stands, delimiters around it included; undefined where none may stand. */
function toOuter(
  text: string,
  {outerStart, outerEnd}: FileLink,
): Outer | undefined {
  const before = delimitersBefore(text, outerStart);
  const after = delimitersAfter(text, outerEnd);
  return before === [...after].reverse().join('')
    ? {start: outerStart - before.length, end: outerEnd + after.length}
    : undefined;
}

function delimitersBefore(text: string, end: number): string {
  return /[*_~]*$/.exec(text.slice(Math.max(0, end - 4), end))?.[0] ?? '';
}

function delimitersAfter(text: string, start: number): string {
  return /^[*_~]*/.exec(text.slice(start, start + 4))?.[0] ?? '';
}
