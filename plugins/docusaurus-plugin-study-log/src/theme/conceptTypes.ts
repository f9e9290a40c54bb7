/** What the pages of concepts show: their own, comparisons, the graph. */
import type {
  ConceptRef,
  ConceptSummary,
  DiagramRef,
  FinishedBlocks,
  LogRef,
  MentionGroup,
} from './types';
import type {PeriodLabel} from './timeTypes';

/** What a log says, in the writer's own blocks; its HTML is '' where nothing is said. */
export type Written = FinishedBlocks & {readonly hasMath: boolean};

/** What a log says, as the pages that tell of it have it. */
export type SaidInLog = Written & {
  /** Plain text; [] where only code, formulas or pictures say it. */
  readonly lines: readonly string[];
  /** UTF-16 offsets in the log's file, of whole blocks. */
  readonly ranges: readonly {readonly start: number; readonly end: number}[];
};

export type Definition = SaidInLog & {
  /** The log it stands in, its permalink with the section's anchor; null for one of `concepts.yml`. */
  readonly from: LogRef | null;
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
  readonly mentionCount: number;
  readonly hasDiagram: boolean;
  readonly hasMath: boolean;
  readonly parts: {
    /** Every month, or year, from the first mention to the last; [] where one holds all. */
    readonly activity: readonly PeriodCount[];
    /** Latest first. */
    readonly definitions: readonly Definition[];
    readonly diagrams: FinishedBlocks & {
      /** What they are drawn from, in their order. */
      readonly sources: readonly DiagramRef[];
    };
    readonly facets: readonly FacetGroup[];
    readonly connections: Connections;
    /** The logs with a section on the concept, each at the first of them. */
    readonly written: readonly LogSection[];
    /** Newest first. */
    readonly mentions: readonly MentionGroup[];
  };
};

export type PeriodCount = {
  readonly label: PeriodLabel;
  readonly count: number;
};

/** A log at one of its sections. */
export type LogSection = LogRef & {readonly section: string};

/** What a concept is compared with, belongs to and consists of. */
export type Connections = {
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
  readonly neighbours: Neighbours;
};

/** The nearest of them: what a concept belongs to comes before it, what belongs to it after it, the rest on either side. */
export type Neighbours = {
  readonly before: readonly Neighbour[];
  readonly after: readonly Neighbour[];
};

/** `kind`: of the relation; `vs` = compared with. */
export type Neighbour = ConceptRef & {readonly kind: string};

/** The words that relate two concepts, and where they stand. */
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
  readonly from: readonly LogSection[];
  readonly hasMath: boolean;
  readonly parts: {
    readonly sides: readonly ComparisonRow[];
    /** Bullets that speak of both sides or of neither. */
    readonly shared: readonly ComparedStatement[];
    /** The sentences that name both, newest first. */
    readonly sentences: readonly MentionGroup[];
  };
};

/** What is said of each side in one respect. */
export type ComparisonRow = {
  /** A facet kind, `definition`, `points`; `table` = a row that names itself. */
  readonly kind: string;
  readonly label: string;
  /** One for each side. */
  readonly cells: readonly (readonly ComparedStatement[])[];
};

/** What a log says in comparing, and where. */
export type ComparedStatement = Written & {
  readonly permalink: string | null;
  /** Heading over it, where the row does not say as much. */
  readonly section?: string;
};

export type GraphPageData = {
  readonly kind: 'graph';
  readonly permalink: string;
  readonly concepts: number;
  /** Months in which concepts were first met, `YYYY-MM`, ascending. */
  readonly months: readonly string[];
  /** The list is also what the graph is drawn from. */
  readonly parts: {readonly list: readonly GraphMonth[]};
};

/** The concepts first met in a month, `YYYY-MM`; null = undated. */
export type GraphMonth = {
  readonly month: string | null;
  readonly concepts: readonly GraphConcept[];
};

export type GraphConcept = ConceptRef & {
  /** Its own in the site. */
  readonly id: string;
  /** Place in the picture, in its pixels at scale 1. */
  readonly x: number;
  readonly y: number;
  readonly mentions: number;
  /** The concepts that it is related to. */
  readonly related: readonly {readonly id: string; readonly name: string}[];
};

/** What is shown of a concept beside a link to it: a small file of its own. */
export type ConceptPreview = {
  readonly name: string;
  /** Of the latest definition, cut; '' without one. */
  readonly definition: string;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly mentions: number;
};
