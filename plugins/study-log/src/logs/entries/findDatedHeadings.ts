import {daysBetween} from '../dates/calendar.js';
import {parseHeadingDate} from '../dates/headingDate.js';
import type {HeadingDate} from '../dates/headingDate.js';
import {parseShortHeadingDate} from '../dates/shortHeadingDate.js';
import type {DateContext} from '../dates/shortHeadingDate.js';
import {parsePeriodHeading} from '../dates/timeLabel.js';
import type {DocumentHeading, DocumentFrame} from '../content/types.js';
import type {CalendarDate} from '../types.js';

/** A heading that names a day, or a week by its first day. */
export type DatedHeading = {
  readonly heading: DocumentHeading;
  readonly found: HeadingDate;
  /** Where its entry begins: headings of its year, month or week right above it belong to it. */
  readonly start: number;
};

/** Share of the headings of a depth that must be days before mere digits are. */
const MOST = 0.5;
/** How far from the file's own day mere digits may lie. */
const NEAR_DAYS = 45;

/** The headings of a file that are dates, in order. */
export function findDatedHeadings(
  document: DocumentFrame,
  context: DateContext,
): readonly DatedHeading[] {
  const dated: DatedHeading[] = [];
  let known = context;
  let start: number | null = null;
  let previousEnd = document.bodyStart;
  for (const heading of document.headings) {
    const {range, text} = heading;
    if (/\S/.test(document.text.slice(previousEnd, range.start))) {
      start = null;
    }
    previousEnd = range.end;
    const period = parsePeriodHeading(text);
    const found = period === null ? findDate(text, known) : null;
    if (found) {
      dated.push({heading, found, start: start ?? range.start});
      known = found.date === null ? known : {...known, near: found.date};
    }
    known = period === null ? known : {...within(known, period)};
    start = period || found?.period === true ? (start ?? range.start) : null;
  }
  return withoutNumbers(dated, document, context.near);
}

function findDate(text: string, context: DateContext): HeadingDate | null {
  return parseHeadingDate(text) ?? parseShortHeadingDate(text, context);
}

/** A year begins without a month; a month goes on in the year that is known. */
function within(
  known: DateContext,
  period: Pick<DateContext, 'year' | 'month'>,
): DateContext {
  return period.year === undefined ? {...known, ...period} : period;
}

/** Mere digits are days only where most headings of their depth are, and near the file's own day. */
function withoutNumbers(
  dated: readonly DatedHeading[],
  {headings}: Pick<DocumentFrame, 'headings'>,
  near: DateContext['near'],
): readonly DatedHeading[] {
  const count = (all: readonly DocumentHeading[], depth: number): number =>
    all.filter((heading) => heading.depth === depth).length;
  const days = dated.map(({heading}) => heading);
  const mostly = new Set(
    [1, 2, 3, 4, 5, 6].filter(
      (depth) => count(days, depth) >= count(headings, depth) * MOST,
    ),
  );
  const isNear = (date: CalendarDate | null): boolean =>
    near === undefined ||
    date === null ||
    Math.abs(daysBetween(near, date)) <= NEAR_DAYS;
  return dated.filter(
    ({heading: {depth}, found: {unsure, date}}) =>
      unsure !== true || (mostly.has(depth) && isNear(date)),
  );
}
