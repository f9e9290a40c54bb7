/** What the pages that lead through time show: home and timeline. */
import type {
  ConceptRef,
  ConceptSummary,
  FinishedBlocks,
  LogRef,
  LogSummary,
} from './types';

export type PeriodRef = {
  readonly label: PeriodLabel;
  readonly permalink: string;
  readonly count: number;
};

/** Which period; the theme words it in the reader's language. */
export type PeriodLabel =
  | {readonly year: number}
  | {readonly year: number; readonly month: number}
  | {readonly year: number; readonly month: number; readonly day: number};

/** What a day of a calendar may be shaded by: logs, words written, concepts met for the first time. */
export type Measure = 'entries' | 'words' | 'concepts';

/** How dark a day is: 0 = nothing of the measure, 4 = as much as there ever was. */
export type Shade = 0 | 1 | 2 | 3 | 4;

/** A day that has logs. */
export type CalendarDay = {
  readonly date: string;
  /** Of its log; of its own page where it has several. */
  readonly permalink: string;
  readonly logs: number;
  /** Written about or mentioned. */
  readonly concepts: number;
  /** The dates of all its logs are estimates. */
  readonly estimated: boolean;
  readonly shades: Readonly<Record<Measure, Shade>>;
};

/** Which days a calendar shows, both ends included. */
export type CalendarSpan = {
  readonly first: string;
  readonly last: string;
  /** Those that have logs, ascending. */
  readonly days: readonly CalendarDay[];
};

/** Days in a row, each of them with a log. */
export type Streak = {
  readonly first: string;
  readonly last: string;
  readonly days: number;
};

/** What the days of a calendar add up to. */
export type StudySummary = {
  readonly studied: number;
  /** Days that are only estimates. */
  readonly estimated: number;
  /** Of more than a day. */
  readonly longest: Streak | null;
  /** Where it is not the longest. */
  readonly latest: Streak | null;
};

export type YearCalendar = CalendarSpan & {
  /** Those that have logs. */
  readonly months: readonly PeriodRef[];
  readonly summary: StudySummary;
};

/** A log in the list of a period, and what the list can be narrowed to. */
export type ListedLog = LogRef & {
  /** Its first words; '' where the list has none. */
  readonly excerpt: string;
  /** Ids. */
  readonly concepts: readonly string[];
  /** `how`, `compare`, …, `diagram`. */
  readonly kinds: readonly string[];
};

/** A part of a list of logs under its own heading: a month of a year, a week of a month, what a day's import brought. */
export type LogGroup = {
  readonly of:
    | {
        readonly kind: 'month';
        readonly month: number;
        readonly permalink: string;
      }
    | {readonly kind: 'week'; readonly week: number; readonly monday: string}
    | {readonly kind: 'import'};
  readonly logs: readonly ListedLog[];
  /** Logs that were brought in at once, by day. */
  readonly imports: readonly {
    readonly date: string;
    readonly logs: readonly ListedLog[];
  }[];
};

/** What a list of logs can be narrowed to, the most frequent first. */
export type FilterChoices = {
  readonly concepts: readonly {
    readonly id: string;
    readonly name: string;
    readonly count: number;
  }[];
  readonly kinds: readonly {readonly kind: string; readonly count: number}[];
};

export type HomePageData = {
  readonly kind: 'home';
  readonly recent: readonly LogSummary[];
  readonly concepts: readonly ConceptSummary[];
  /** Worth another look today: those due first. */
  readonly again: readonly ConceptSummary[];
  /** Logs of the day of the build in earlier years, latest first. */
  readonly onThisDay: readonly LogRef[];
  readonly years: readonly PeriodRef[];
  readonly counts: {
    readonly logs: number;
    readonly days: number;
    readonly concepts: number;
    readonly firstDate: string | null;
    readonly lastDate: string | null;
  };
  /** The concept that the diagram is of. */
  readonly diagramOf: ConceptRef | null;
  readonly parts: {
    /** The year that ends with the last day that was studied. */
    readonly calendar: YearCalendar | null;
    readonly diagram: FinishedBlocks;
  };
};

export type TimelinePageData = {
  readonly kind: 'timeline';
  readonly scope: 'all' | 'year' | 'month' | 'day';
  /** null for scope `all`. */
  readonly period: PeriodLabel | null;
  readonly permalink: string;
  /** Parents, outermost first. */
  readonly breadcrumbs: readonly PeriodRef[];
  /** `all`: every month, where the days are too many for calendars. */
  readonly months: readonly PeriodRef[];
  /** `all` only. */
  readonly years: readonly PeriodRef[];
  /** How many logs the page leads to. */
  readonly count: number;
  /** `day` only, without those of an import. */
  readonly logs: readonly LogSummary[];
  /** `all` only: entries without a date. */
  readonly undated: readonly LogRef[];
  readonly older: PeriodRef | null;
  readonly newer: PeriodRef | null;
  readonly parts: {
    /** `all`: every year, unless the days are too many; `year`: that year. */
    readonly years: readonly YearCalendar[];
    /** `month` only. */
    readonly month: CalendarSpan | null;
    /** The list of a year or a month; of a day, what its import brought. */
    readonly list: {
      readonly choices: FilterChoices;
      readonly groups: readonly LogGroup[];
    };
  };
};
