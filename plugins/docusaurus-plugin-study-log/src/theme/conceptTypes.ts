/** What the pages of concepts show: their own, comparisons, the graph. */
import type {
  ConceptRef,
  ConceptSummary,
  DiagramRef,
  FinishedHtml,
  LogRef,
  MentionGroup,
} from './types';

/** What a log says, as the pages that tell of it have it. */
export type SaidInLog = {
  /** Plain text; [] where only code, formulas or pictures say it. */
  readonly lines: readonly string[];
  /** The writer's own blocks: safe HTML. */
  readonly html: string;
  /** Addresses of this site in it, for the broken-link checker. */
  readonly links: readonly string[];
  readonly hasMath: boolean;
  /** UTF-16 offsets in the log's file, of whole blocks. */
  readonly ranges: readonly {readonly start: number; readonly end: number}[];
};

export type FacetGroup = {
  /** `feature`, `parts`, …: the theme words it. */
  readonly kind: string;
  readonly entries: readonly (SaidInLog & {
    readonly heading: string;
    readonly log: LogRef;
    readonly permalink: string;
  })[];
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
  /** Latest first; `html.definitions` is made of them. Empty in the browser. */
  readonly definitions: readonly (SaidInLog & {
    /** The log it stands in, its permalink with the section's anchor; null for one of `concepts.yml`. */
    readonly from: LogRef | null;
  })[];
  /** `html.facets` is made of them. Empty in the browser. */
  readonly facets: readonly FacetGroup[];
  /** `html.diagrams` is made of them. Empty in the browser. */
  readonly diagrams: readonly DiagramRef[];
  /** Newest first; `html.mentions` is made of them. Empty in the browser. */
  readonly mentions: readonly MentionGroup[];
  readonly mentionCount: number;
  /** `html.relations` is made of these and of `relations`. Empty in the browser. */
  readonly comparisons: readonly {
    readonly title: string;
    readonly permalink: string;
    readonly evidence: EvidenceRef | null;
  }[];
  readonly relations: readonly {
    /** `kind-of`, `part-of`, …, with direction: `has-kind`, `has-part`, `has-instance`. */
    readonly kind: string;
    readonly concept: ConceptRef;
    readonly evidence: EvidenceRef | null;
  }[];
  readonly hasDiagram: boolean;
  readonly hasMath: boolean;
} & FinishedHtml<
  | 'activity'
  | 'definitions'
  | 'diagrams'
  | 'facets'
  | 'neighbours'
  | 'relations'
  | 'written'
  | 'mentions'
>;

/** The words that tie two concepts, and where they stand. */
export type EvidenceRef = {
  readonly text: string;
  readonly section: string;
  readonly permalink: string;
};

export type ComparisonPageData = {
  readonly kind: 'comparison';
  readonly title: string;
  readonly permalink: string;
  readonly concepts: readonly ConceptRef[];
  readonly from: readonly (LogRef & {readonly section: string})[];
  readonly hasMath: boolean;
  /** `sides`: a table; `shared`: bullets that speak of both or of neither; `sentences`: those that name both. */
} & FinishedHtml<'sides' | 'shared' | 'sentences'>;

export type GraphPageData = {
  readonly kind: 'graph';
  readonly permalink: string;
  readonly concepts: number;
  /** Months in which concepts were first met, `YYYY-MM`, ascending. */
  readonly months: readonly string[];
  /** The list is also what the graph is drawn from. */
} & FinishedHtml<'list'>;

/** What is shown of a concept beside a link to it: a small file of its own. */
export type ConceptPreview = {
  readonly name: string;
  /** Of the latest definition, cut; '' without one. */
  readonly definition: string;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly mentions: number;
};
