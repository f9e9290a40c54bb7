/**
 * The props of our pages. Plain data: what the site room writes to a page's
 * JSON, what the components read. Every `permalink` is final (baseUrl and
 * trailing slash applied); every `date` is `YYYY-MM-DD`.
 */
import type {
  ConceptListPageData,
  ConceptPageData,
  ComparisonPageData,
  MovedPageData,
  GraphPageData,
} from './conceptTypes';

export type * from './conceptTypes';
export type * from './siteTypes';

export type TocItem = {
  readonly value: string;
  readonly id: string;
  readonly level: number;
};

export type DateConfidence = 'exact' | 'inferred' | 'estimated';

/** A log as other pages name it. */
export type LogRef = {
  readonly title: string;
  readonly permalink: string;
  readonly date: string | null;
  readonly dateConfidence: DateConfidence;
};

export type LogSummary = LogRef & {
  readonly excerpt: string;
  /** The first few: new ones before those met again. */
  readonly concepts: readonly (ConceptRef & {readonly isNew: boolean})[];
  readonly hasDiagram: boolean;
};

export type ConceptRef = {
  readonly name: string;
  readonly permalink: string;
};

/** A concept as lists name it. */
export type ConceptSummary = ConceptRef & {
  readonly aliases: readonly string[];
  /** First line of the latest definition, or ''. */
  readonly definition: string;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly logs: number;
  readonly mentions: number;
  /** 가나다/ABC group: `ㄱ`, `A`, `#`. */
  readonly group: string;
};

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

export type ConceptInLog = ConceptRef & {
  /** First met in this log. */
  readonly isNew: boolean;
  /** Days since it was last met; null when new or undated. */
  readonly daysSince: number | null;
};

export type SentenceMention = {
  /** The sentence, plain. */
  readonly text: string;
  /** Where the terms stand in it, ascending. */
  readonly marks: readonly {readonly start: number; readonly end: number}[];
  readonly section: string;
  /** With the anchor of the section. */
  readonly permalink: string;
};

export type MentionGroup = LogRef & {
  readonly sentences: readonly SentenceMention[];
};

export type DiagramRef = {
  readonly mermaid: string;
  /** `drawn` = docs/diagrams, `log` = fence, `steps` = made from a list. */
  readonly origin: 'drawn' | 'log' | 'steps';
  readonly title: string;
  readonly from: LogRef | null;
};

/** Parts of a page that are made as HTML before it is rendered. */
export type FinishedHtml<Part extends string> = {
  readonly html: Readonly<Record<Part, string>>;
  /** What stands in them, for the broken-link checker; empty in the browser. */
  readonly links: readonly string[];
  readonly anchors: readonly string[];
};

/** The logs before and after one on a concept that it writes about. */
export type ConceptTrail = {
  readonly concept: ConceptRef;
  readonly older: LogRef | null;
  readonly newer: LogRef | null;
};

export type LogPageData = {
  readonly kind: 'log';
  readonly title: string;
  readonly description: string;
  readonly permalink: string;
  readonly date: string | null;
  readonly dateConfidence: DateConfidence;
  /** `frontMatter`, `path`, …: the theme words it. */
  readonly dateSource: string;
  /** Last commit of the file, ISO 8601; its own day where git does not know it. */
  readonly lastChanged: string | null;
  readonly day: PeriodRef | null;
  /** Minutes that its text takes to read, at least 1; code is not counted. */
  readonly minutes: number;
  /** Logs of the same day in other years, oldest first. */
  readonly onThisDay: readonly LogRef[];
  /** The writer's own file, relative to the log folder. */
  readonly source: string;
  readonly editUrl: string | null;
  readonly toc: readonly TocItem[];
  readonly concepts: readonly ConceptInLog[];
  readonly backlinks: readonly LogRef[];
  readonly trail: readonly ConceptTrail[];
  readonly older: LogRef | null;
  readonly newer: LogRef | null;
  readonly hasDiagram: boolean;
  readonly hasMath: boolean;
} & FinishedHtml<'body' | 'sidebar'>;

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
  /** The concept that `html.diagram` is of. */
  readonly diagramOf: ConceptRef | null;
} & FinishedHtml<'calendar' | 'diagram'>;

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
  /** `day` only; `html.logs` lists those of a year or a month. */
  readonly logs: readonly LogSummary[];
  /** `all` only: entries without a date. */
  readonly undated: readonly LogRef[];
  readonly older: PeriodRef | null;
  readonly newer: PeriodRef | null;
} & FinishedHtml<'calendar' | 'logs'>;

export type DiagramsPageData = {
  readonly kind: 'diagrams';
  readonly permalink: string;
  readonly count: number;
  /** By concept: thumbnails with their sources. */
} & FinishedHtml<'gallery'>;

/** Something to remember: a concept and what it is, or what sets two apart. */
export type ReviewCard = {
  /** Stays the same from build to build; progress is kept under it. */
  readonly id: string;
  readonly kind: 'definition' | 'comparison';
  readonly front: string;
  /** Plain lines. */
  readonly back: readonly string[];
  readonly permalink: string;
  /** The day when it was last met, `YYYY-MM-DD`. */
  readonly lastMet: string;
};

export type ReviewPageData = {
  readonly kind: 'review';
  readonly permalink: string;
  /** How many cards there are. */
  readonly count: number;
  /** Not in the page itself: in its data file. */
  readonly cards: readonly ReviewCard[];
} & FinishedHtml<'list'>;

export type PageData =
  | ReviewPageData
  | LogPageData
  | HomePageData
  | TimelinePageData
  | ConceptListPageData
  | ConceptPageData
  | ComparisonPageData
  | MovedPageData
  | GraphPageData
  | DiagramsPageData;
