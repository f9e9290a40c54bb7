import type {Tree} from '@lezer/common';
import type {FrontMatterBlock} from '../markdown/frontMatter/types.js';
import type {Log, Range} from '../logs/types.js';

/** A heading of the file itself (not one inside a quote or a list item). */
export type DocumentHeading = {
  /** 1–6; a line of bold text that stands alone counts as 6. */
  readonly depth: number;
  /** Plain text, markers removed, white space folded. */
  readonly text: string;
  readonly range: Range;
  /** 1-based. */
  readonly line: number;
  /** True for a bold line in the place of a heading. */
  readonly bold: boolean;
};

/** Maps offsets to lines. `starts[i]` is the offset at which line `i + 1` begins. */
export type LineIndex = {
  readonly starts: readonly number[];
  /** 1-based line of an offset. */
  readonly lineAt: (offset: number) => number;
};

/** One file, parsed once; entries are read from it by range. */
export type MarkdownDocument = {
  readonly path: string;
  readonly text: string;
  readonly frontMatter: FrontMatterBlock | null;
  /** Where the body begins: after the front matter, or 0. */
  readonly bodyStart: number;
  readonly headings: readonly DocumentHeading[];
  readonly lines: LineIndex;
  /** The file shows evidence of math, so `$` was read as math. */
  readonly math: boolean;
  readonly tree: Tree;
  /** Labels of link reference definitions, normalised: `[label]` is a link only when it is here. */
  readonly linkLabels: ReadonlySet<string>;
};

/** What Markdown says of an entry; the rest of `Log` is dates and names. */
export type EntryContent = Pick<
  Log,
  | 'sections'
  | 'items'
  | 'definitions'
  | 'boldTerms'
  | 'runs'
  | 'wikilinks'
  | 'references'
  | 'fences'
  | 'rows'
  | 'math'
>;

/** Flat text and the pieces of it that stand in the source as they are. */
export type FlatText = {
  readonly text: string;
  readonly segments: readonly {
    readonly at: number;
    readonly source: number;
    readonly length: number;
  }[];
};

/** Flat text in which U+FFFC stands for what is no running text. */
export type RunningText = FlatText & {
  /** What a reader sees in the place of each U+FFFC; absent where there is none. */
  readonly objects?: readonly string[];
};
