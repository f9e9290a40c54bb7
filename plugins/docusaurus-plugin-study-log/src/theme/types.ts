/**
 * The props of our pages. Plain data: what the site room writes to a page's
 * JSON, what the components read. Every `permalink` is final (baseUrl and
 * trailing slash applied); every `date` is `YYYY-MM-DD`.
 */
import type {Published} from '../pageFormat/published';

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
  readonly concepts: readonly ConceptRef[];
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
  /** The sentence, plain; the term is `text.slice(start, end)`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
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

export type FacetGroup = {
  /** `feature`, `parts`, …: the theme words it. */
  readonly kind: string;
  readonly entries: readonly {
    readonly heading: string;
    readonly log: LogRef;
    readonly permalink: string;
    readonly lines: readonly string[];
  }[];
};

/** Parts of a page that are made as HTML before it is rendered. */
export type FinishedHtml<Part extends string> = {
  readonly html: Readonly<Record<Part, string>>;
  /** What stands in them, for the broken-link checker; empty in the browser. */
  readonly links: readonly string[];
  readonly anchors: readonly string[];
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
  /** The writer's own file, relative to the log folder. */
  readonly source: string;
  readonly editUrl: string | null;
  readonly toc: readonly TocItem[];
  readonly concepts: readonly ConceptInLog[];
  readonly backlinks: readonly LogRef[];
  readonly older: LogRef | null;
  readonly newer: LogRef | null;
  readonly hasDiagram: boolean;
  readonly hasMath: boolean;
} & FinishedHtml<'body'>;

export type HomePageData = {
  readonly kind: 'home';
  readonly recent: readonly LogSummary[];
  readonly concepts: readonly ConceptSummary[];
  readonly years: readonly PeriodRef[];
  readonly counts: {
    readonly logs: number;
    readonly days: number;
    readonly concepts: number;
    readonly firstDate: string | null;
    readonly lastDate: string | null;
  };
  /** Last 12 months that have logs, newest first, with their days. */
  readonly months: readonly MonthOverview[];
  readonly diagram: (DiagramRef & {readonly concept: ConceptRef}) | null;
};

export type MonthOverview = PeriodRef & {
  readonly days: readonly PeriodRef[];
};

export type TimelinePageData = {
  readonly kind: 'timeline';
  readonly scope: 'all' | 'year' | 'month' | 'day';
  /** null for scope `all`. */
  readonly period: PeriodLabel | null;
  readonly permalink: string;
  /** Parents, outermost first. */
  readonly breadcrumbs: readonly PeriodRef[];
  /** `all`: every month, its days left out where they are too many. `year`: its months. `month`: itself. */
  readonly months: readonly MonthOverview[];
  readonly years: readonly PeriodRef[];
  /** `month` and `day`: the logs. `year`: refs only (no excerpts). */
  readonly logs: readonly LogSummary[];
  /** `all` only: entries without a date. */
  readonly undated: readonly LogRef[];
  readonly older: PeriodRef | null;
  readonly newer: PeriodRef | null;
};

export type ConceptListPageData = {
  readonly kind: 'concepts';
  readonly concepts: readonly ConceptSummary[];
};

export type ConceptPageData = {
  readonly kind: 'concept';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly permalink: string;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** Latest first. */
  readonly definitions: readonly {
    readonly lines: readonly string[];
    /** The log it stands in, its permalink with the section's anchor; null for one of `concepts.yml`. */
    readonly from: LogRef | null;
  }[];
  readonly facets: readonly FacetGroup[];
  readonly diagrams: readonly DiagramRef[];
  /** Entries with a section of its own, oldest first. */
  readonly writtenAbout: readonly (LogRef & {readonly section: string})[];
  /** Newest first; `html.mentions` is made of them. Empty in the browser. */
  readonly mentions: readonly MentionGroup[];
  readonly mentionCount: number;
  readonly comparisons: readonly {
    readonly title: string;
    readonly permalink: string;
  }[];
  readonly relations: readonly {
    /** `kind-of`, `part-of`, …, with direction: `has-kind`, `has-part`, `has-instance`. */
    readonly kind: string;
    readonly concept: ConceptRef;
  }[];
  readonly hasDiagram: boolean;
} & FinishedHtml<'mentions'>;

export type ComparisonSide = {
  readonly concept: ConceptRef;
  readonly definition: readonly string[];
  readonly facets: readonly FacetGroup[];
  readonly points: readonly {
    readonly text: string;
    readonly permalink: string;
  }[];
};

export type ComparisonPageData = {
  readonly kind: 'comparison';
  readonly title: string;
  readonly permalink: string;
  readonly sides: readonly ComparisonSide[];
  /** Bullets that speak of both or of neither side. */
  readonly shared: readonly {
    readonly text: string;
    readonly permalink: string;
  }[];
  readonly from: readonly (LogRef & {readonly section: string})[];
};

export type PageData =
  | LogPageData
  | HomePageData
  | TimelinePageData
  | ConceptListPageData
  | ConceptPageData
  | ComparisonPageData;

/** Addresses of the fixed pages, for navigation between them. */
export type SiteAddresses = {
  readonly home: string;
  readonly timeline: string;
  readonly concepts: string;
};

/** What the search box may ask for; null where the site has no search of ours. */
export type SiteSearch = {
  /** Folder of what it fetches, relative to baseUrl; ends in a slash. */
  readonly folder: string;
  /** Whether the text of the logs has an index: not in the dev server. */
  readonly text: boolean;
};

/** Global data of a plugin instance. */
export type PluginData = {
  readonly addresses: SiteAddresses;
  readonly published: Published;
  readonly search: SiteSearch | null;
};
