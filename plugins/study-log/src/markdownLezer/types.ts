import type {FrontMatterBlock} from '../markdown/frontMatter/types.js';
import type {Log, Range} from '../logs/types.js';

/** A heading of the file itself (not one inside a quote or a list item). */
export type DocumentHeading = {
  /** 1–6; a line of bold text that stands alone counts as 6. */
  readonly depth: number;
  /** Plain text, markers removed, white space folded. */
  readonly text: string;
  /** The writer's own (`{#id}`). */
  readonly id?: string;
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

/** What a file says before its Markdown is read. */
export type FileHead = {
  readonly path: string;
  readonly text: string;
  readonly frontMatter: FrontMatterBlock | null;
  /** Where the body begins: after the front matter, or 0. */
  readonly bodyStart: number;
  readonly lines: LineIndex;
};

/** What is known of a file before its blocks are: enough to say where its entries begin. */
export type MarkdownDocument = FileHead & {
  readonly headings: readonly DocumentHeading[];
  /** The file shows evidence of math, so `$` was read as math. */
  readonly math: boolean;
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
