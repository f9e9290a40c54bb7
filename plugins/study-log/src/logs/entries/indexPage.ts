import type {DocumentHeading, DocumentFrame} from '../content/types.js';
import {findDatedHeadings} from './findDatedHeadings.js';
import {classifyLine} from './listingLine.js';
import type {PathContext} from './pathContext.js';

/** What a page that is named as an index is an index of. */
export type IndexPage = {
  /** It says next to nothing but where the logs are: it is no log. */
  readonly onlyLeads: boolean;
  /** Under its date headings stand lists of other files: the dates are theirs. */
  readonly datesOthers: boolean;
};

/** How many lines lead to other files, and how many (of about 80 characters) say something themselves. */
type Measure = {readonly listed: number; readonly own: number};

/** An index has at most so many lines of its own for each that leads elsewhere. */
const MOST_OWN = 0.5;

/**
 * Whether a README, an index, a map of content … only leads to other files. A
 * day with words of its own makes it a log.
 */
export function readIndexPage(
  document: DocumentFrame,
  context: PathContext,
): IndexPage {
  if (context.index !== true) {
    return {onlyLeads: false, datesOthers: false};
  }
  const days = findDatedHeadings(document, context);
  const daysLead = days.every(({heading}) =>
    isListing(measure(sectionOf(heading, document))),
  );
  const whole = measure(document.text.slice(document.bodyStart));
  const leads = whole.listed > 0 && daysLead;
  return {
    onlyLeads: leads && isListing(whole),
    datesOthers: leads && days.length > 0,
  };
}

function isListing({listed, own}: Measure): boolean {
  return own <= listed * MOST_OWN;
}

/** The text under a heading, up to the next that is not below it. */
function sectionOf(
  {range, depth}: DocumentHeading,
  {text, headings}: DocumentFrame,
): string {
  const next = headings.find(
    (other) => other.range.start > range.start && other.depth <= depth,
  );
  return text.slice(range.end, next?.range.start);
}

const FENCE = /^\s*(?:```|~~~)/;

function measure(text: string): Measure {
  let listed = 0;
  let own = 0;
  let inFence = false;
  const shown = text.replace(/<!--[^]*?-->/g, '');
  for (const line of shown.split(/\r\n|\r|\n/)) {
    if (FENCE.test(line)) {
      inFence = !inFence;
      continue;
    }
    const found = classifyLine(line, inFence);
    listed += found.listed;
    own += found.own;
  }
  return {listed, own};
}
