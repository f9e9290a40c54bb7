import type {MarkdownConfig} from '@lezer/markdown';

const SPACE = 32;
const BACKSLASH = 92;
const LINE_END = 10;

/**
 * Lezer's own line breaks, but that a run of blanks is walked once: it tries
 * again at every blank, which takes minutes for a hundred thousand.
 */
export const linearHardBreak: MarkdownConfig = {
  parseInline: [
    {
      name: 'HardBreak',
      parse(cx, next, start) {
        if (next === BACKSLASH && cx.char(start + 1) === LINE_END) {
          return cx.addElement(cx.elt('HardBreak', start, start + 2));
        }
        if (next !== SPACE || cx.char(start - 1) === SPACE) {
          return -1;
        }
        let end = start + 1;
        while (cx.char(end) === SPACE) {
          end += 1;
        }
        return cx.char(end) === LINE_END && end >= start + 2
          ? cx.addElement(cx.elt('HardBreak', start, end + 1))
          : -1;
      },
    },
  ],
};
