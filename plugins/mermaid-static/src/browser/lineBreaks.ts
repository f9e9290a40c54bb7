import LineBreaker from 'linebreak';

const ASCII = /^[!-~]$/;

/**
 * Between two ASCII characters browsers break less often than UAX #14 (Blink and WebKit keep a table
 * of their own, bug 37698): after a hyphen, but not before a digit; after a question mark; before an
 * opening bracket that follows punctuation. So an address such as `https://a.example/b` stays whole.
 */
function breaksBetween(before: string, after: string): boolean {
  if (!ASCII.test(before) || !ASCII.test(after)) return true;
  if (before === '-') return !/\d/.test(after);
  if (before === '?') return true;
  return /[([{<]/.test(after) && !/[\w$'/([{<]/.test(before);
}

/**
 * Stands for the browser's line breaking (UAX #14 with the browsers' own rule for ASCII): text cut
 * where a line may end. Between two Hangul syllables it may, as under `word-break: normal`.
 */
export function breakableSegments(text: string): readonly string[] {
  const breaker = new LineBreaker(text);
  const segments: string[] = [];
  let start = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const {position} = next;
    const isEnd = position === text.length;
    if (
      !isEnd &&
      !breaksBetween(text.charAt(position - 1), text.charAt(position))
    ) {
      continue;
    }
    segments.push(text.slice(start, position));
    start = position;
  }
  return segments;
}
