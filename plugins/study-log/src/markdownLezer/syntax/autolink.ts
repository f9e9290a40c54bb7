import type {MarkdownConfig} from '@lezer/markdown';

const STARTS = new Set(['h', 'H', 'w', 'W'].map((c) => c.charCodeAt(0)));
// A scheme alone (`"http://" prefix`) is no address.
const LITERAL = /^(?:https?:\/\/|www\.)[^\s<\p{P}\p{S}][^\s<]*/iu;
const TRAIL = /(?:[?!.,:*_~'"\]]|&[A-Za-z0-9]+;)$/;

/**
 * GFM autolink literals, by GitHub's own rule: up to white space or `<`, less
 * trailing punctuation and unbalanced `)`. A particle glued to the address
 * belongs to it, as on GitHub.
 */
export const autolinkLiteral: MarkdownConfig = {
  parseInline: [
    {
      name: 'AutolinkLiteral',
      parse(cx, next, start) {
        if (!STARTS.has(next) || cx.hasOpenLink) {
          return -1;
        }
        const literal = LITERAL.exec(cx.slice(start, cx.end));
        if (!literal || !mayFollow(cx.slice(start - 1, start), literal[0])) {
          return -1;
        }
        const url = withoutTrail(literal[0]);
        return cx.addElement(cx.elt('URL', start, start + url.length));
      },
    },
  ],
};

function mayFollow(previous: string, literal: string): boolean {
  return /^w/i.test(literal)
    ? /^$|[\s(*_[\]~]/.test(previous)
    : !/[A-Za-z]/.test(previous);
}

/** Punctuation and entities go from the end, and a `)` as long as one is unopened. */
function withoutTrail(literal: string): string {
  let end = literal.length;
  let unopened = literal.split(')').length - literal.split('(').length;
  for (;;) {
    if (literal[end - 1] === ')' && unopened > 0) {
      unopened -= 1;
      end -= 1;
      continue;
    }
    // An entity is short: the last characters decide.
    const trail = TRAIL.exec(literal.slice(Math.max(0, end - 40), end));
    if (!trail) {
      return literal.slice(0, end);
    }
    end -= trail[0].length;
  }
}
