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

function withoutTrail(literal: string): string {
  let url = literal;
  for (;;) {
    const shorter = closesUnopened(url)
      ? url.slice(0, -1)
      : url.replace(TRAIL, '');
    if (shorter === url) {
      return url;
    }
    url = shorter;
  }
}

function closesUnopened(url: string): boolean {
  return url.endsWith(')') && url.split(')').length > url.split('(').length;
}
