import type {MarkdownConfig} from '@lezer/markdown';

const BRACKET = 91;
const BANG = 33;
const WIKILINK = /^!?\[\[([^[\]|\n]+)(?:\\?\|([^[\]\n]*))?\]\](?!\()/;

/** `[[Target]]`, `[[Target|label]]` and the embedding `![[image.png]]`. */
export const wikilink: MarkdownConfig = {
  defineNodes: ['Wikilink', 'WikiEmbed'],
  parseInline: [
    {
      name: 'Wikilink',
      before: 'Link',
      parse(cx, next, start) {
        const first = next === BANG ? start + 1 : start;
        if (cx.char(first) !== BRACKET || cx.char(first + 1) !== BRACKET) {
          return -1;
        }
        const match = WIKILINK.exec(
          cx.slice(start, Math.min(cx.end, start + 300)),
        );
        return match
          ? cx.addElement(
              cx.elt(
                next === BANG ? 'WikiEmbed' : 'Wikilink',
                start,
                start + match[0].length,
              ),
            )
          : -1;
      },
    },
  ],
};
