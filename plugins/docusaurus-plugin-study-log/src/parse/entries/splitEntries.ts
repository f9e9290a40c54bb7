import {
  parseHeadingDate,
  parseMonthHeading,
  parseShortHeadingDate,
} from '../dates/headingDate';
import type {DateContext, HeadingDate} from '../dates/headingDate';
import type {DateInFile} from '../dates/types';
import type {DocumentHeading, MarkdownDocument} from '../markdown/types';
import type {Range} from '../types';

/** One entry of a file: its slice, and the date heading that opens it. */
export type EntrySlice = {
  readonly range: Range;
  /** 1-based line where the slice begins. */
  readonly line: number;
  /** Null when the file is one entry without a date heading. */
  readonly heading: (DateInFile & {readonly title: string}) | null;
};

export type SplitOptions = {
  /** Year and month that the path gives: bare days (`## 11`) count under them. */
  readonly context: DateContext;
  /** The year when neither path nor headings give one; from git. */
  readonly fallbackYear?: number;
};

type DatedHeading = {
  readonly heading: DocumentHeading;
  readonly found: HeadingDate;
  /** The year is `fallbackYear`. */
  readonly inferred: boolean;
  /** Where its entry begins: month headings right above it belong to it. */
  readonly start: number;
};

/** A date heading is the date of a whole file only near its top. */
const HEADINGS_LOOKED_AT = 3;

/**
 * Splits a file with two or more days in headings of one depth into an entry
 * for each such heading; what stands before the first belongs to the first.
 * Any other file is one entry. The slices tile the body: each character is in
 * exactly one of them.
 */
export function splitEntries(
  document: MarkdownDocument,
  options: SplitOptions,
): readonly EntrySlice[] {
  const dated = findDatedHeadings(document, options);
  const openings = findOpenings(dated);
  const body = {start: document.bodyStart, end: document.text.length};
  if (openings.length === 0) {
    const near = document.headings.slice(0, HEADINGS_LOOKED_AT);
    const own = dated.find(({heading}) => near.includes(heading));
    const line = document.lines.lineAt(body.start);
    return [{range: body, line, heading: own ? toHeading(own) : null}];
  }
  return openings.map((opening, index) => {
    const start = index === 0 ? body.start : opening.start;
    const end = openings[index + 1]?.start ?? body.end;
    return {
      range: {start, end},
      line: document.lines.lineAt(start),
      heading: toHeading(opening),
    };
  });
}

function findDatedHeadings(
  document: MarkdownDocument,
  {context, fallbackYear}: SplitOptions,
): readonly DatedHeading[] {
  const dated: DatedHeading[] = [];
  let known = context;
  let monthStart: number | null = null;
  let previousEnd = document.bodyStart;
  for (const heading of document.headings) {
    const month = parseMonthHeading(heading.text);
    const isApart = /\S/.test(
      document.text.slice(previousEnd, heading.range.start),
    );
    const {start} = heading.range;
    if (isApart) {
      monthStart = null;
    }
    if (month) {
      known = {...known, ...month};
      monthStart ??= start;
    } else {
      const year = known.year ?? fallbackYear;
      const full = parseHeadingDate(heading.text);
      const found =
        full ?? parseShortHeadingDate(heading.text, {...known, year});
      if (found) {
        const inferred = full === null && known.year === undefined;
        dated.push({heading, found, inferred, start: monthStart ?? start});
      }
      monthStart = null;
    }
    previousEnd = heading.range.end;
  }
  return dated;
}

/** The date headings of the least depth at which there are two different days; [] when there is none. */
function findOpenings(dated: readonly DatedHeading[]): readonly DatedHeading[] {
  for (const depth of [1, 2, 3, 4, 5, 6]) {
    const level = dated.filter(({heading}) => heading.depth === depth);
    const days = new Set(
      level.map(({found}) => found.date).filter((date) => date !== null),
    );
    if (days.size >= 2) {
      return level;
    }
  }
  return [];
}

function toHeading({
  heading,
  found: {date, text, title},
  inferred,
}: DatedHeading): EntrySlice['heading'] {
  return {date, text, title, line: heading.line, inferred};
}
