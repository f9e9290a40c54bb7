import {ENGLISH_MONTH, monthNumber} from './monthNames.js';

/** A day of some year. */
export type MonthDay = {readonly month: number; readonly day: number};

/** `01-january` is the first month, not its first day. */
const SHAPES: readonly RegExp[] = [
  /^(?<m>\d{1,2})\s*[월月]\s*(?<d>\d{1,2})\s*[일日]/,
  new RegExp(
    `^(?<m>${ENGLISH_MONTH})\\.?[\\s_-]+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)`,
    'i',
  ),
  new RegExp(
    `^(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<m>${ENGLISH_MONTH})(?!\\p{L})\\.?`,
    'iu',
  ),
];

/** A month and a day in words at the beginning of a text: `4월 22일`, `April 22nd`, `22 Apr`; null when there is none. */
export function readNamedMonthDay(
  text: string,
): (MonthDay & {readonly text: string}) | null {
  for (const shape of SHAPES) {
    const match = shape.exec(text);
    const month = monthNumber(match?.groups?.m ?? '');
    if (match && month !== null) {
      return {month, day: Number(match.groups?.d), text: match[0]};
    }
  }
  return null;
}
