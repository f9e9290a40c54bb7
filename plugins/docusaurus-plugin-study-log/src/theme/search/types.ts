import type {ConceptRef, LogRef} from '../types';

/** A concept as the search box knows it: what it is called, and how often it is met. */
export type SearchableConcept = ConceptRef & {
  readonly aliases: readonly string[];
  /** Logs that name it. */
  readonly logs: number;
};

/** The file that the search box fetches first. */
export type ConceptIndex = {readonly concepts: readonly SearchableConcept[]};

export type ConceptHit = SearchableConcept & {
  /** The alias that was found, when it was not the name. */
  readonly foundAs: string | null;
};

/** Text in pieces: those that were searched for are marked. */
export type MarkedText = readonly {
  readonly text: string;
  readonly marked: boolean;
}[];

/** A place in a log. */
export type Place = {
  readonly heading: MarkedText;
  readonly permalink: string;
  /** The sentence that says it; empty when nothing but the title was found. */
  readonly sentence: MarkedText;
};

export type LogHit = LogRef & {
  /** In the order of the page, at least one. */
  readonly places: readonly [Place, ...Place[]];
};

/** What a query found in the text of the logs, best first. */
export type TextHits = {
  readonly hits: readonly LogHit[];
  /** How many logs there are in all. */
  readonly total: number;
};
