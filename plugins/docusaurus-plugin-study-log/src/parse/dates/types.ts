import type {CalendarDate, DateConfidence, DateSource} from '../types';
import type {Family} from './families';
import type {IndexDate} from './indexDates';
import type {PathDate} from './pathDate';

/** A date as it stands in the file. */
export type DateInFile = {
  /** Null when it is no calendar day. */
  readonly date: CalendarDate | null;
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  /** The year is not written there but comes from git. */
  readonly inferred?: boolean;
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
  readonly firstCommitted?: CalendarDate;
};

/** The day of an entry, where it comes from and why. */
export type ResolvedDate = {
  readonly date: CalendarDate | null;
  readonly dateSource: DateSource;
  readonly dateConfidence: DateConfidence;
  /** One sentence. */
  readonly dateReason: string;
};

/** A day that one source gives; `date` is null when it is no calendar day. */
export type DateCandidate = ResolvedDate & {
  /** The source in a sentence: `file name`. */
  readonly label: string;
  /** As written. */
  readonly text: string;
  readonly line: number | null;
};
