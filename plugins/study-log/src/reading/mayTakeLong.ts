/** UTF-16 units. */
const LONGEST = 16_000;

/**
 * What the parser's work grows faster with than the text (micromark goes over
 * all that it has read at the end of each quotation, item, footnote and
 * underlined heading, and at each pair of stars): signs that may be one of these.
 * One log in some thousands has more.
 */
const MOST_MARKS = 1000;
const MARKS = /[*_~>]|[-+=]+|\d[.)]\s|\[\^|:::/g;

/** Whether a text may take longer to read than a moment, so that something must be able to end it. */
export function mayTakeLong(text: string): boolean {
  return text.length > LONGEST || (text.match(MARKS)?.length ?? 0) > MOST_MARKS;
}
