import type {Flow} from '../flows/types.js';
import type {RefusedBecause, RelationKind} from '../knowledge/types.js';
import type {DateConfidence, DateSource} from '../logs/types.js';
import type {Problem} from '../problems/types.js';

/** Raised when a key changes its meaning or goes; new keys may come without it. */
export const INDEX_VERSION = 1;

export type IndexEntry = {
  readonly id: string;
  readonly source: string;
  readonly line: number;
  readonly date: string | null;
  readonly dateSource: DateSource;
  readonly dateConfidence: DateConfidence;
  readonly title: string;
  readonly permalink: string;
  /** Concepts that it writes about or mentions. */
  readonly concepts: readonly string[];
  /** It has a page to which nothing leads: no list is to name it. Its mentions, flows and concepts are not in the document. */
  readonly unlisted?: true;
};

export type IndexConcept = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly permalink: string;
  /** The latest one. */
  readonly definition: string | null;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly entries: readonly string[];
  /** Has no page: too little is known of it. */
  readonly candidate: boolean;
};

export type IndexMention = {
  readonly concept: string;
  readonly entry: string;
  readonly source: string;
  readonly line: number;
  /** UTF-16 offsets in the decoded file, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly linked: boolean;
  /** Only when it is not a link. */
  readonly reason?: RefusedBecause;
};

export type IndexComparison = {
  readonly id: string;
  readonly concepts: readonly string[];
  readonly entry: string;
  readonly source: string;
  readonly line: number;
  readonly permalink: string;
};

export type IndexRelation = {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
  readonly source: string;
  readonly line: number;
};

export type IndexFlow = {
  readonly entry: string;
  readonly source: string;
  readonly line: number;
  readonly concept: string | null;
  readonly kind: Flow['kind'];
  readonly steps: readonly {
    readonly text: string;
    readonly actor: string | null;
    readonly target: string | null;
    readonly line: number;
  }[];
  readonly mermaid: string;
};

export type IndexDocument = {
  readonly version: typeof INDEX_VERSION;
  readonly entries: readonly IndexEntry[];
  readonly concepts: readonly IndexConcept[];
  readonly mentions: readonly IndexMention[];
  readonly comparisons: readonly IndexComparison[];
  readonly relations: readonly IndexRelation[];
  readonly flows: readonly IndexFlow[];
  readonly problems: readonly Problem[];
};
