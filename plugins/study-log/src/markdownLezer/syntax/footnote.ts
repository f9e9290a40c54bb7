import type {Line, MarkdownConfig} from '@lezer/markdown';

const DEFINITION = /^\[\^[^\]\s]+\]:[ \t]*/;
const REFERENCE = /^\[\^[^\]\s]+\]/;
const BRACKET = 91;

/** GFM footnotes: `[^1]` in text, and `[^1]: …` with its indented lines. */
export const footnote: MarkdownConfig = {
  defineNodes: [
    {
      name: 'FootnoteDefinition',
      block: true,
      composite(_cx, line) {
        if (line.next < 0) {
          return true;
        }
        if (line.indent < line.baseIndent + 4) {
          return false;
        }
        line.moveBaseColumn(line.baseIndent + 4);
        return true;
      },
    },
    'FootnoteLabel',
    'FootnoteReference',
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'LinkReference',
      parse(cx, line) {
        const label = definitionLabel(line);
        if (!label) {
          return false;
        }
        const from = cx.lineStart + line.pos;
        cx.startComposite('FootnoteDefinition', line.pos);
        cx.addElement(
          cx.elt('FootnoteLabel', from, from + label.trimEnd().length),
        );
        line.moveBase(line.pos + label.length);
        return null;
      },
      endLeaf: (_cx, line) => definitionLabel(line) !== undefined,
    },
  ],
  parseInline: [
    {
      name: 'FootnoteReference',
      before: 'Link',
      parse(cx, next, start) {
        const match =
          next === BRACKET &&
          REFERENCE.exec(cx.slice(start, Math.min(cx.end, start + 200)));
        return match
          ? cx.addElement(
              cx.elt('FootnoteReference', start, start + match[0].length),
            )
          : -1;
      },
    },
  ],
};

function definitionLabel(line: Line): string | undefined {
  return line.next === BRACKET && line.indent < line.baseIndent + 4
    ? DEFINITION.exec(line.text.slice(line.pos))?.[0]
    : undefined;
}
