import type {BlockContext, Line, MarkdownConfig} from '@lezer/markdown';

const DOLLAR = 36;

/**
 * `$…$`, `$$…$$` in text and display math between lines of `$$`, as the page
 * pipeline reads them: `remark-math`, with Pandoc's rule for a single `$`.
 */
export const math: MarkdownConfig = {
  defineNodes: [{name: 'MathBlock', block: true}, 'InlineMath'],
  parseBlock: [
    {
      name: 'MathBlock',
      before: 'FencedCode',
      parse(cx, line) {
        const size = openingSize(line);
        if (size === 0) {
          return false;
        }
        const from = cx.lineStart + line.pos;
        skipToClosing(cx, line, size);
        cx.addElement(cx.elt('MathBlock', from, cx.prevLineEnd()));
        return true;
      },
      endLeaf: (_cx, line) => openingSize(line) > 0,
    },
  ],
  parseInline: [
    {
      name: 'InlineMath',
      before: 'InlineCode',
      parse(cx, next, start) {
        if (next !== DOLLAR || cx.char(start - 1) === DOLLAR) {
          return -1;
        }
        const [opening = ''] = /^\$+/.exec(cx.slice(start, cx.end)) ?? [];
        const end = closingEnd(cx.slice(start, cx.end), opening.length);
        return end < 0
          ? -1
          : cx.addElement(cx.elt('InlineMath', start, start + end));
      },
    },
  ],
};

/** Number of `$` that open display math on this line, 0 when none do. */
function openingSize(line: Line): number {
  if (line.next !== DOLLAR || line.indent >= line.baseIndent + 4) {
    return 0;
  }
  return /^(\${2,})[^$]*$/.exec(line.text.slice(line.pos))?.[1]?.length ?? 0;
}

function skipToClosing(cx: BlockContext, line: Line, size: number): void {
  while (cx.nextLine()) {
    // A line that leaves the enclosing quote or list item ends the math too.
    if (line.basePos === 0 && cx.depth > 1) {
      return;
    }
    const closing = /^(\$+)\s*$/.exec(line.text.slice(line.pos))?.[1];
    if (closing && closing.length >= size) {
      cx.nextLine();
      return;
    }
  }
}

function closingEnd(text: string, size: number): number {
  for (const match of text.slice(size).matchAll(/\$+/g)) {
    if (match[0].length === size) {
      const end = size + match.index + size;
      return size > 1 || isFormula(text, end) ? end : -1;
    }
  }
  return -1;
}

/** No blank inside the two `$`, no digit behind: `$7 and $9` is text. */
function isFormula(text: string, end: number): boolean {
  return (
    /^\$\S(?:[^]*\S)?\$$/.test(text.slice(0, end)) &&
    !/^\d/.test(text.slice(end, end + 1))
  );
}
