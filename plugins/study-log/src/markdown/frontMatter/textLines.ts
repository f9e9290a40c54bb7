/** A line of a text without its end. */
export type TextLine = {
  readonly text: string;
  /** Offset past its end of line. */
  readonly end: number;
  /** 1-based in the whole text. */
  readonly number: number;
};

const LINE = /[^\r\n]*(?:\r\n?|\n|$)/gy;

/** The lines of a text from an offset on, which begins one. */
export function toLines(text: string, start: number): readonly TextLine[] {
  const before = text.slice(0, start).split(/\r\n?|\n/).length;
  const lines: TextLine[] = [];
  const pattern = new RegExp(LINE);
  pattern.lastIndex = start;
  for (let end = start; end < text.length;) {
    const [line = ''] = pattern.exec(text) ?? [];
    end += line.length;
    lines.push({
      text: line.replace(/[\r\n]+$/, ''),
      end,
      number: before + lines.length,
    });
  }
  return lines;
}
