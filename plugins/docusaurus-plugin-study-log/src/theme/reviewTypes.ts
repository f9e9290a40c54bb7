/** What the review shows. */
import type {ConceptRef} from './types';

/** Something to remember: a concept and what it is, or what sets two apart. */
export type ReviewCard = {
  /** Stays the same from build to build; progress is kept under it. */
  readonly id: string;
  readonly kind: 'definition' | 'comparison';
  readonly front: string;
  /** Plain lines. */
  readonly back: readonly string[];
  /** The same in the writer's own blocks, safe HTML; absent where the lines are all there is. */
  readonly html?: string;
  readonly permalink: string;
  /** The day when it was last met, `YYYY-MM-DD`. */
  readonly lastMet: string;
};

export type ReviewPageData = {
  readonly kind: 'review';
  readonly permalink: string;
  /** How many cards there are. */
  readonly count: number;
  readonly hasMath: boolean;
  /** Not in the page itself: in a file below it (`CARDS_FILE`). */
  readonly cards: readonly ReviewCard[];
  readonly parts: {
    /** By the step that they have reached, the first step first. */
    readonly list: readonly DueConcepts[];
  };
};

/** Concepts last met so many days ago or more. */
export type DueConcepts = {
  readonly after: number;
  readonly concepts: readonly (ConceptRef & {readonly lastSeen: string})[];
};
