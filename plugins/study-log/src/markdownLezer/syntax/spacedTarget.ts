import type {MarkdownConfig} from '@lezer/markdown';

const BRACKET = 91;
const BANG = 33;
/** A file with a blank in its name; what has no extension may be a remark in parentheses. */
const SPACED =
  /^(!?\[)([^[\]\n]*)(\]\()((?=\S+[ \t])[^()<>"\n]*\.(?:md|markdown|png|jpe?g|gif|webp|svg|avif|bmp|pdf))\)/i;

/**
 * `![그림](스크린샷 1.png)`: other editors write such targets, CommonMark takes
 * them for text. Read as the image or link that is meant; the page follows
 * where the file is found.
 */
export const spacedTarget: MarkdownConfig = {
  parseInline: [
    {
      name: 'SpacedTarget',
      before: 'Link',
      parse(cx, next, start) {
        if (next !== BRACKET && next !== BANG) {
          return -1;
        }
        const source = cx.slice(start, Math.min(cx.end, start + 500));
        const [whole, open = '', words = '', middle = '', target = ''] =
          SPACED.exec(source) ?? [];
        if (whole === undefined) {
          return -1;
        }
        const from = start + open.length + words.length;
        const url = from + middle.length;
        const end = start + whole.length;
        return cx.addElement(
          cx.elt(next === BANG ? 'Image' : 'Link', start, end, [
            cx.elt('LinkMark', start, start + open.length),
            cx.elt('LinkMark', from, from + 1),
            cx.elt('LinkMark', from + 1, url),
            cx.elt('URL', url, url + target.length),
            cx.elt('LinkMark', end - 1, end),
          ]),
        );
      },
    },
  ],
};
