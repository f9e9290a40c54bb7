import type {
  CalendarDate,
  Log,
  LogId,
  Range,
  SectionKind,
} from '../logs/types.js';
import type {Problem} from '../problems/types.js';

/** Address-safe, NFC, lower case: `cni`, `ingress-controller`, `쿠버네티스-service`. */
export type ConceptId = string & {readonly __brand?: 'ConceptId'};

/** A place in an entry. */
export type Place = {
  readonly log: LogId;
  /** Index into `Log.sections`. */
  readonly section: number;
};

/**
 * Where a log says something: ranges of whole blocks, list items or table rows
 * in its file, ascending, apart from each other. Blanks around them may be part
 * of a range; one of nothing but blanks says nothing.
 */
export type Passages = readonly Range[];

export type ConceptDefinition = Place & {
  readonly date: CalendarDate | null;
  /** Plain text. */
  readonly lines: readonly string[];
  /** [] for one of `concepts.yml`. */
  readonly passages: Passages;
  readonly line: number;
};

/** What a log says of a concept under a facet heading (특징, 구성 요소 …). */
export type ConceptFacet = Place & {
  readonly kind: SectionKind;
  readonly heading: string;
  readonly date: CalendarDate | null;
  /** Top-level items or paragraphs, plain text; [] where it has none of them. */
  readonly lines: readonly string[];
  /** Its own text and that of plain headings below it. */
  readonly passages: Passages;
};

export type Concept = {
  readonly id: ConceptId;
  readonly name: string;
  /** Without `name`. */
  readonly aliases: readonly string[];
  /** Latest first. */
  readonly definitions: readonly ConceptDefinition[];
  readonly facets: readonly ConceptFacet[];
  /** Sections whose heading is this concept's own, oldest first. */
  readonly ownSections: readonly Place[];
  readonly firstSeen: CalendarDate | null;
  readonly lastSeen: CalendarDate | null;
  /** Entries that write about it or mention it, oldest first. */
  readonly logs: readonly LogId[];
  /** True: named, but with too little behind it for a page (notes C1, tiers). */
  readonly candidate: boolean;
  readonly ambiguous: boolean;
  /** May diagrams be made of the steps under its headings? */
  readonly diagram: boolean;
};

export type RefusedBecause = 'repeat' | 'self' | 'ambiguous' | 'off';

export type Mention = Place & {
  readonly concept: ConceptId;
  /** UTF-16 offsets in the file, end exclusive; the stem only, never the particle. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly linked: boolean;
  readonly refusedBecause?: RefusedBecause;
  /** Written as `[[…]]`: the outer range to replace. */
  readonly explicit?: {readonly start: number; readonly end: number};
  /** The sentence around it, plain, and where the term stands in it. */
  readonly sentence: {
    readonly text: string;
    readonly start: number;
    readonly end: number;
  };
};

/** Where a `[[…]]` stands. */
type WikilinkPlace = Place & {
  /** The words shown. */
  readonly start: number;
  readonly end: number;
  /** Brackets included. */
  readonly outerStart: number;
  readonly outerEnd: number;
};

/** A `[[…]]` that names an entry instead of a concept. */
export type LogLink = WikilinkPlace & {
  readonly target: LogId;
  /** Id of the place that is meant; '' for the entry itself. */
  readonly anchor: string;
};

/** A `[[…]]` that names another file of the folder, such as a picture. */
export type AssetLink = WikilinkPlace & {
  /** As on disk. */
  readonly path: string;
};

export type Comparison = {
  /** `l4-vs-l7` */
  readonly id: string;
  /** In the order of the heading. */
  readonly concepts: readonly ConceptId[];
  /** Every section that compares them, oldest first; the first is the one in the contract. */
  readonly places: readonly (Place & {
    readonly source: string;
    readonly line: number;
  })[];
  /** The log's own bullets, sorted under the side they speak of (`null` = both or neither). */
  readonly points: readonly {
    readonly side: ConceptId | null;
    readonly text: string;
    /** Its item or paragraph; null for the words of a heading. */
    readonly range: Range | null;
    readonly log: LogId;
    readonly section: number;
  }[];
};

export type RelationKind =
  'kind-of' | 'part-of' | 'instance-of' | 'is-a' | 'vs' | 'related';

export type Relation = {
  readonly from: ConceptId;
  /** A concept, or for `is-a` a plain noun. */
  readonly to: string;
  readonly kind: RelationKind;
  readonly source: string;
  readonly line: number;
};

export type TimelineDay = {
  readonly date: CalendarDate;
  readonly logs: readonly LogId[];
  /** Concepts first seen on that day. */
  readonly newConcepts: readonly ConceptId[];
};

export type Knowledge = {
  /** Sorted by date (undated last), then source (numbers in it by value), then line. */
  readonly logs: readonly Log[];
  /** Logs that have a page and are in no list: nothing else here knows of them. In the same order. */
  readonly unlisted: readonly Log[];
  /** Sorted by id. */
  readonly concepts: readonly Concept[];
  /** Sorted by source, then start. */
  readonly mentions: readonly Mention[];
  /** The same, by entry; those of unlisted ones too. */
  readonly mentionsIn: ReadonlyMap<LogId, readonly Mention[]>;
  /** From and to unlisted entries too. */
  readonly logLinks: readonly LogLink[];
  readonly assetLinks: readonly AssetLink[];
  readonly comparisons: readonly Comparison[];
  readonly relations: readonly Relation[];
  /** Ascending; only days that have logs. */
  readonly timeline: readonly TimelineDay[];
  readonly undated: readonly LogId[];
  readonly problems: readonly Problem[];
};

export type LinkFrequency = 'section' | 'page' | 'all' | 'none';

/** One line of `concepts.yml`. */
export type CuratedConcept = {
  readonly name: string;
  readonly id?: string;
  readonly aliases?: readonly string[];
  readonly ambiguous?: boolean;
  readonly diagram?: boolean;
  readonly hide?: boolean;
  readonly definition?: string;
  readonly line: number;
};

export type KnowledgeOptions = {
  /** First mention per H2 section, per page, every one, or none. Default `section`. */
  readonly frequency: LinkFrequency;
  readonly curated: readonly CuratedConcept[];
};
