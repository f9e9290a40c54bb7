import {trimSeparators} from './nameDay.js';
import {withoutWeekday} from './weekday.js';
import {findWrittenDates} from './writtenDates.js';
import type {WrittenDate} from './writtenDates.js';

/** The whole date that the name of a file or folder gives, the first that exists if any does; null when it has none. */
export function findNameDate(name: string): WrittenDate | null {
  const written = findWrittenDates(name).filter((found) =>
    standsAlone(name, found),
  );
  return written.find(({date}) => date !== null) ?? written[0] ?? null;
}

/** Six digits in a longer word are no date; one letter before them (`E220916`) is a label. */
function standsAlone(name: string, {shape, start, end}: WrittenDate): boolean {
  return (
    shape !== 'compact6' ||
    (/(?:^|[^\p{L}\p{N}])\p{L}?$/u.test(name.slice(0, start)) &&
      !/^\p{L}/u.test(name.slice(end)))
  );
}

/** A letter glued before a date goes with it: `E20220916`. */
const LABEL_LETTER = /(?<![\p{L}\p{N}])\p{L}$/u;

/** A name without its date and what belongs to that: `2025-03-10 [월] DNS` is `DNS`. */
export function cutDate(name: string, {start, end}: WrittenDate): string {
  const before = name.slice(0, start).replace(LABEL_LETTER, '');
  const after = withoutWeekday(name.slice(end));
  return trimSeparators(`${before} ${after}`);
}
