/**
 * The props of our pages. Plain data: what the site room makes, what the
 * components read. Every `permalink` is final (baseUrl and
 * trailing slash applied); every `date` is `YYYY-MM-DD`.
 */
import type {
  ConceptListPageData,
  ConceptPageData,
  ComparisonPageData,
  GraphPageData,
} from './conceptTypes';
import type {ReviewPageData} from './reviewTypes';
import type {HomePageData, PeriodRef, TimelinePageData} from './timeTypes';

export type * from './conceptTypes';
export type * from './reviewTypes';
export type * from './siteTypes';
export type * from './timeTypes';
export type {Dates} from '../pageFormat/createDates.js' with {
  'resolution-mode': 'import',
};

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

/** The writer's own blocks, or a drawing: safe, finished HTML. */
export type FinishedBlocks = {
  readonly html: string;
  /** Addresses of this site in it, for the broken-link checker. */
  readonly links: readonly string[];
  /** Ids in it that can be linked to; absent where there are none. */
  readonly anchors?: readonly string[];
};

/**
 * A page's data as components get it. In the browser of a built site its parts
 * are what they were rendered to (`pageData/StaticPart`).
 */
export type Shown<Data> = Data extends {readonly parts: infer Parts}
  ? Omit<Data, 'parts'> & {
      readonly parts?: Parts;
      readonly rendered?: Readonly<Record<string, string>>;
    }
  : Data;

/** A concept of a log. */
export type ConceptInLog = ConceptRef & {
  /** First met in this log. */
  readonly isNew: boolean;
  /** Days since it was last met; null when new or undated. */
  readonly daysSince: number | null;
};

/** The logs before and after one on a concept that it writes about. */
export type ConceptTrail = {
  readonly concept: ConceptRef;
  readonly older: LogRef | null;
  readonly newer: LogRef | null;
};

/** A year or a month in the way through time beside a log. */
export type SidebarPeriod = PeriodRef & {
  /** Of the log's own year: its months. */
  readonly months: readonly SidebarPeriod[];
  /** Of the log's own month: the logs around it. */
  readonly logs: readonly LogRef[];
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
  /** Where its date leads: to its day where others share it, to its month otherwise. */
  readonly dateLink: string | null;
  /** Minutes that its text takes to read, at least 1; code is not counted. */
  readonly minutes: number;
  /** Logs of the same day in other years, oldest first. */
  readonly onThisDay: readonly LogRef[];
  /** The writer's own file, relative to the log folder. */
  readonly source: string;
  readonly editUrl: string | null;
  readonly toc: readonly TocItem[];
  /** Names; those first met in the log come first. */
  readonly concepts: readonly string[];
  readonly backlinks: readonly LogRef[];
  readonly older: LogRef | null;
  readonly newer: LogRef | null;
  readonly hasDiagram: boolean;
  readonly hasMath: boolean;
  /** Nothing leads to it, and no search engine is to know it. */
  readonly unlisted: boolean;
  readonly parts: {
    /** Those first met in the log come first. */
    readonly concepts: readonly ConceptInLog[];
    readonly body: FinishedBlocks;
    readonly trail: readonly ConceptTrail[];
    readonly sidebar: readonly SidebarPeriod[];
  };
};

export type DiagramsPageData = {
  readonly kind: 'diagrams';
  readonly permalink: string;
  readonly count: number;
  readonly parts: {readonly gallery: readonly DiagramGroup[]};
};

/** The diagrams of a concept, or those of none: thumbnails with their sources. */
export type DiagramGroup = FinishedBlocks & {
  readonly concept: ConceptRef | null;
};

export type PageData =
  | ReviewPageData
  | LogPageData
  | HomePageData
  | TimelinePageData
  | ConceptListPageData
  | ConceptPageData
  | ComparisonPageData
  | GraphPageData
  | DiagramsPageData;

/** A page as components get it. */
export type ShownPage = Shown<PageData>;
