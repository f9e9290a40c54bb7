import type {DateContext} from '../dates/shortHeadingDate.js';
import type {DateInFile} from '../dates/types.js';
import type {MarkdownDocument} from '../../markdownLezer/types.js';
import type {Range} from '../types.js';
import {findDatedHeadings} from './findDatedHeadings.js';
import type {DatedHeading} from './findDatedHeadings.js';
import {readIndexPage} from './indexPage.js';

/** One entry of a file: its slice, and the date heading that opens it. */
export type EntrySlice = {
  readonly range: Range;
  /** 1-based line where the slice begins. */
  readonly line: number;
  /** Null when the file is one entry without a date heading. */
  readonly heading: (DateInFile & {readonly title: string}) | null;
};

/** A date heading is the date of a whole file only near its top. */
const HEADINGS_LOOKED_AT = 3;

/**
 * Splits a file with two or more days in headings of one depth into an entry
 * for each such heading; what stands before the first belongs to the first.
 * Any other file is one entry. The slices tile the body: each character is in
 * exactly one of them. It depends on the text and the path alone, so that
 * addresses stay when git or other files change.
 */
export function splitEntries(
  document: MarkdownDocument,
  context: DateContext,
): readonly EntrySlice[] {
  const dated = readIndexPage(document, context).datesOthers
    ? []
    : findDatedHeadings(document, context);
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

/** The date headings of the least depth at which there are two different days, or else weeks; [] when there is none. */
function findOpenings(dated: readonly DatedHeading[]): readonly DatedHeading[] {
  const days = dated.filter(({found}) => found.period !== true);
  for (const headings of [days, dated]) {
    for (const depth of [1, 2, 3, 4, 5, 6]) {
      const level = headings.filter(({heading}) => heading.depth === depth);
      if (new Set(level.flatMap(dayOf)).size >= 2) {
        return level;
      }
    }
  }
  return [];
}

/** What tells one day from another, even where the year is missing; nothing for a day that does not exist. */
function dayOf({found: {date, missingYear}}: DatedHeading): readonly string[] {
  return missingYear
    ? [`${missingYear.month}-${missingYear.day}`]
    : date === null
      ? []
      : [date];
}

function toHeading({
  heading: {line},
  found: {date, missingYear, text, title},
}: DatedHeading): EntrySlice['heading'] {
  return {date, text, title, line, ...(missingYear && {missingYear})};
}
