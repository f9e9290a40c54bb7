/** UTF-16 offsets in the text of the file, end exclusive. */
export type Range = {readonly start: number; readonly end: number};

/**
 * A piece of text and where it stands in the source: unit for unit (`same`),
 * or as one indivisible thing (`\*`, `&amp;`, `:tada:`). What lies between two
 * pieces is source that shows nothing (`> `, blanks at a line's end).
 */
export type Piece = Range & {
  /** UTF-16 units of the shown text. */
  readonly length: number;
  readonly same: boolean;
};

/** Text that knows where it was written: `value` is what its pieces show, one after the other. */
export type MappedText = {
  readonly value: string;
  readonly pieces: readonly Piece[];
};

/** Which links a text may take: all, only those that its writer asked for (headings), none (in a link, `kbd`, a summary). */
export type LinkPlace = 'all' | 'asked' | 'none';

/**
 * A writer's text in a template. `runs` is triples: offset in `html`, offset
 * in the source, length; within a run both are unit for unit the same, between
 * two runs stands one indivisible thing or source that shows nothing. A run of
 * length 0 is a place where a link may begin or end.
 */
export type TextSlot = {
  readonly place: LinkPlace;
  readonly runs: readonly number[];
};

/** Of a picture: in pixels, or a part of what it stands in. */
export type Length = number | `${number}%`;

/** What a page puts in at one place of a template; `at` is the offset in `html`. */
export type Slot = {readonly at: number} & SlotKind;

/** Attributes are escaped and begin with a blank: ` title="…"`; '' for none. */
export type SlotKind =
  /** A writer's link; `target` as Markdown or HTML means it (escapes and references undone, percent-codes as written). */
  | {
      readonly kind: 'link';
      readonly target: string;
      readonly source: number;
      readonly attributes: string;
    }
  | {readonly kind: 'linkEnd'}
  | {
      readonly kind: 'image';
      readonly target: string;
      readonly source: number;
      readonly alt: string;
      /** Of the image, without `src`, `width` and `height`. */
      readonly attributes: string;
      /** As the writer asks (`|300`, `|300x200`, `=300x`, HTML attributes). */
      readonly width?: Length;
      readonly height?: Length;
    }
  /** `![[target|words]]`: a picture, another file, or a log; `text` is its source, shown where nothing is found. */
  | {
      readonly kind: 'embed';
      readonly target: string;
      readonly source: number;
      /** What stands behind `|`, sizes excluded. */
      readonly words: string;
      readonly text: string;
      readonly width?: number;
      readonly height?: number;
    }
  /** Brackets of a `[[wikilink]]` (`[[`, `[[target|`, `]]`): shown only where no link takes its words. */
  | {
      readonly kind: 'brackets';
      readonly text: string;
      /** Outer range of the wikilink. */
      readonly range: Range;
    }
  | {
      readonly kind: 'heading';
      readonly level: number;
      /** Offset of the heading in the source: the index gives its id by it. */
      readonly source: number;
      /** The writer's own (`{#id}`, HTML). */
      readonly id?: string;
      /** Plain text. */
      readonly words: string;
      readonly attributes: string;
    }
  | {readonly kind: 'headingEnd'}
  /** A paragraph that is a bold line, which may be a heading to the index: `<p>` with or without an id. */
  | {readonly kind: 'boldLine'; readonly source: number}
  | {readonly kind: 'boldLineEnd'}
  /** An id (or `<a name>`) that the writer gave, as the attribute `id`: unique in its entry. */
  | {readonly kind: 'id'; readonly id: string}
  /** A `mermaid` fence. */
  | {
      readonly kind: 'diagram';
      readonly mermaid: string;
      readonly source: number;
    }
  | {readonly kind: 'noteRef'; readonly note: string}
  | {readonly kind: 'noteBack'; readonly note: string}
  /** Words of the interface, as text or (escaped) inside an attribute. */
  | {readonly kind: 'label'; readonly label: string}
  /** The inside of a list item, a table cell or a block, so that it can be shown by itself. */
  | {readonly kind: 'item' | 'cell' | 'block'; readonly range: Range}
  | {readonly kind: 'end'};

/** Safe HTML with holes. */
export type Template = {
  readonly html: string;
  /** Ascending, in `html` as in the source of one unit. */
  readonly texts: readonly TextSlot[];
  /** Ascending by `at`; at one place in the order in which they are put in. */
  readonly slots: readonly Slot[];
  /** A formula stands in it: the page needs KaTeX's styles. */
  readonly math?: true;
};

/** A top-level block of a file, or several that raw HTML holds together. */
export type Unit = Template & {
  readonly range: Range;
};

/** A footnote of the file; it goes with whatever mentions it. */
export type Note = Template & {
  readonly id: string;
  readonly range: Range;
};

/** Something that could not be honoured: the page shows it as text, or (an attribute) does without it. */
export type Escaped = {
  readonly what: 'tag' | 'script' | 'attribute' | 'math' | 'body';
  readonly text: string;
  /** Offset in the source. */
  readonly source: number;
};

/** What pages need of a file: its blocks with slots, in order; they tile the body. */
export type Blocks = {
  readonly units: readonly Unit[];
  readonly notes: readonly Note[];
  readonly escaped: readonly Escaped[];
};
