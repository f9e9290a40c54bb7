import type {LineIndex} from '../../markdown/lineIndex.js';
import type {FrontMatterBlock} from '../../markdown/frontMatter/types.js';
import type {
  OutlineId,
  OutlineReference,
} from '../../markdown/outline/references.js';
import type {Outline} from '../../markdown/outline/types.js';
import type {Log, Range} from '../types.js';

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

/** A file before its Markdown is read. */
export type DocumentHead = {
  readonly text: string;
  readonly frontMatter: FrontMatterBlock | null;
  /** Where the body begins: after the front matter, or 0. */
  readonly bodyStart: number;
  readonly lines: LineIndex;
};

/** A file with its headings: enough to tell where its entries begin. */
export type DocumentFrame = DocumentHead & {
  readonly headings: readonly DocumentHeading[];
};

/** One file, read once; entries are made of it by range. */
export type MarkdownDocument = DocumentFrame & {
  readonly outline: Outline;
  /** Ascending by `source`. */
  readonly references: readonly OutlineReference[];
  /** Ascending by `source`. */
  readonly ids: readonly OutlineId[];
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
  | 'ids'
  | 'fences'
  | 'rows'
  | 'math'
>;
