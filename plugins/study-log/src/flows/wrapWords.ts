const SPACE = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;

/** Text in lines of at most `columns` columns, broken between words; a longer word has a line of its own. */
export function wrapWords(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(SPACE).filter(Boolean)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && countColumns(longer) <= columns) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** A text whose words all fit a line of `columns`: a longer one, such as an address, is parted by spaces. */
export function cutLongWords(text: string, columns: number): string {
  let width = 0;
  let cut = '';
  for (const {segment} of new Intl.Segmenter().segment(text)) {
    const isSpace = segment.search(SPACE) === 0;
    const own = countColumns(segment);
    const isFull = !isSpace && width > 0 && width + own > columns;
    cut += isFull ? ` ${segment}` : segment;
    width = isSpace ? 0 : isFull ? own : width + own;
  }
  return cut;
}

/** Width in half-width columns: everything from Hangul Jamo upwards counts two. */
export function countColumns(text: string): number {
  return [...text].reduce(
    (sum, character) =>
      sum + ((character.codePointAt(0) ?? 0) < 0x1100 ? 1 : 2),
    0,
  );
}
