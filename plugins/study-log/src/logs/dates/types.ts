import type {CalendarDate, DateConfidence, DateSource} from '../types.js';
import type {Family} from './families.js';
import type {IndexDate} from './indexDates.js';
import type {MonthDay} from './namedMonthDay.js';
import type {PathDate} from './pathDate.js';

/** A date as it stands in the file. */
export type DateInFile = {
  /** Null when it is no calendar day, or when its year is missing. */
  readonly date: CalendarDate | null;
  /** The year stands neither there nor on the path. */
  readonly missingYear?: MonthDay;
  readonly text: string;
  /** 1-based. */
  readonly line: number;
};

/** The nearest dated siblings of a file that has a number and no date: `Day2` between `Day1` and `Day4`. */
export type Bracket = {
  readonly number: number;
  readonly before: Numbered;
  readonly after: Numbered;
};

export type Numbered = {
  readonly path: string;
  readonly number: number;
  readonly date: CalendarDate;
};

/** Everything that may tell the day of one entry. */
export type DateEvidence = {
  readonly source: string;
  /** Line of the entry, null for a whole file. */
  readonly line: number | null;
  /** Absent for an entry of a file with many days: its heading decides. */
  readonly path?: PathDate;
  readonly frontMatter?: DateInFile | null;
  readonly heading?: DateInFile | null;
  readonly nearTop?: DateInFile | null;
  readonly index?: IndexDate;
  readonly family?: Family;
  readonly bracket?: Bracket;
  readonly firstCommitted?: CalendarDate;
  readonly lastCommitted?: CalendarDate;
};

/** The day of an entry, where it comes from and why. */
export type ResolvedDate = {
  readonly date: CalendarDate | null;
  readonly dateSource: DateSource;
  readonly dateConfidence: DateConfidence;
  /** One sentence. */
  readonly dateReason: string;
  /** What else was considered and why it was not taken, a sentence a line; '' when there was nothing else. */
  readonly datePassedOver: string;
};

/** A day that one source gives; `date` is null when it is no calendar day. */
export type DateCandidate = Omit<ResolvedDate, 'datePassedOver'> & {
  /** The source in a sentence: `file name`. */
  readonly label: string;
  /** As written. */
  readonly text: string;
  readonly line: number | null;
  /** Why this may be no date at all; it is not used then. */
  readonly doubt?: string;
};
