import type {Range} from '../types.js';

/** Flat text and the pieces of it that stand in the source unit for unit. */
export type FlatText = {
  readonly text: string;
  /** Triples, ascending: offset in `text`, offset in the source, length. */
  readonly segments: readonly number[];
};

/**
 * Everything the inlines of one paragraph, heading or cell say. The text is all
 * that a reader sees, code and the words of links included, white space as in
 * the source; slices of it are pairs of offsets in `text`, end exclusive.
 */
export type Phrasing = FlatText & {
  /** Slices that are no running text: nothing in them is linked, no word joins across them. */
  readonly objects?: readonly number[];
  /** Bold slices. */
  readonly bolds?: readonly number[];
  readonly wikilinks?: readonly OutlineWikilink[];
};

/** `[[Target|label]]`; ranges are those of the source. */
export type OutlineWikilink = {
  readonly target: string;
  readonly label: string;
  /** Brackets included. */
  readonly range: Range;
  readonly labelRange: Range;
};

/** The list item that a block stands in. */
export type ItemPlace = {
  /** Lists nested in a list count as that list. */
  readonly list: number;
  readonly depth: number;
  readonly ordered: boolean;
  readonly listEnd: number;
  /** The whole item: its marker, and all that stands in it. */
  readonly outer: Range;
};

/** A leaf of the block structure. */
export type OutlineBlock = Range &
  (
    | {
        readonly type: 'paragraph';
        readonly phrasing: Phrasing;
        /** Of the first paragraph of a list item: the item's own text. */
        readonly item?: ItemPlace;
        /** In a list, in a footnote, or the title of a callout. */
        readonly inner?: true;
      }
    | {readonly type: 'heading'; readonly phrasing: Phrasing}
    | {
        readonly type: 'row';
        readonly table: number;
        readonly header: boolean;
        /** Of the table's head. */
        readonly columns: number;
        /** As written, empty ones included; there may be fewer than `columns`. */
        readonly cells: readonly Phrasing[];
      }
    | {
        readonly type: 'fence';
        /** First word of the info string, lower case; '' for none. */
        readonly lang: string;
        /** Lines end in LF. */
        readonly code: string;
      }
  );

/** A heading of the file itself (not one inside a quote or a list item). */
export type OutlineHeading = Range & {
  /** 1–6; a line of bold text that stands alone counts as 6. */
  readonly depth: number;
  /** Plain text, markers removed, white space folded; never ''. */
  readonly text: string;
  /** The writer's own (`{#id}`). */
  readonly id?: string;
  /** A bold line in the place of a heading. */
  readonly bold?: true;
};

/**
 * What the index reads of a file: headings, and the leaves of its blocks in
 * document order. Plain data: it crosses threads and lies in the cache.
 */
export type Outline = {
  readonly headings: readonly OutlineHeading[];
  readonly blocks: readonly OutlineBlock[];
};
