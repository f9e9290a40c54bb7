import type {Hidden} from '../markdown/frontMatter/types.js';
import type {Range} from '../markdown/types.js';

export type {Hidden, Range};

/** `YYYY-MM-DD`, a calendar day without a time zone. */
export type CalendarDate = string & {readonly __brand?: 'CalendarDate'};

/** The stable identifier of an entry: its slug. */
export type LogId = string & {readonly __brand?: 'LogId'};

export type DateSource =
  'frontMatter' | 'path' | 'heading' | 'line' | 'index' | 'git' | 'none';

export type DateConfidence = 'exact' | 'inferred' | 'estimated';

/**
 * What a section is to the concept it stands under. `definition` = `X란?`;
 * `other` = a plain heading (a concept, a list of concepts, a how-to …);
 * `boilerplate` = log scaffolding (`날짜`, `공부 내용 정리`).
 */
export type SectionKind =
  | 'definition'
  | 'feature'
  | 'pros'
  | 'why'
  | 'how'
  | 'parts'
  | 'kinds'
  | 'examples'
  | 'compare'
  | 'use'
  | 'reflection'
  | 'boilerplate'
  | 'other';

/** How a heading speaks of its subject (notes C1). */
export type HeadingShape =
  | 'concept' // a bare noun, `Calico`
  | 'definition' // `CNI란?`
  | 'facet' // `Service의 특징`, or `특징` under `Service`
  | 'instances' // `대표적인 Ingress Controller`
  | 'comparison' // `L4 vs L7`
  | 'list' // `Job, Cron Job`
  | 'howto' // `Ingress 설치하기`
  | 'boilerplate'
  | 'other';

/** A concept that a heading names, before anything is known of the other logs. */
export type Subject = {
  readonly name: string;
  /** From `X(Y)`. */
  readonly aliases: readonly string[];
};

/** Sections are a flat list in document order; index 0 is the preamble (depth 0, no heading). */
export type Section = {
  readonly index: number;
  /** Index of the enclosing section, null at the top. */
  readonly parent: number | null;
  /** Plain text of the heading as written, markers removed; '' for the preamble. */
  readonly heading: string;
  /** 0 for the preamble, 1–6; a bold line that acts as a heading counts as 6. */
  readonly depth: number;
  readonly kind: SectionKind;
  readonly shape: HeadingShape;
  /** The writer speaks of the day, here or in a section around this one. */
  readonly reflection?: true;
  /** Concepts named by the heading itself; [] when it only describes its parent. */
  readonly subjects: readonly Subject[];
  /** The id of the heading element on the entry's page (unique in the entry); '' for the preamble. */
  readonly anchor: string;
  /** From the heading's first character to the next heading of any depth (or the entry's end). */
  readonly range: Range;
  /** The heading's own line(s). */
  readonly headingRange: Range;
  /** 1-based line of the heading in the file. */
  readonly line: number;
};

/** A list item, in document order, nesting by depth. */
export type ListItem = {
  readonly section: number;
  /** Number of the list within the file: items of one list share it. */
  readonly list: number;
  /** 0 for a top-level item. */
  readonly depth: number;
  readonly ordered: boolean;
  /** Plain text of the item's own paragraph, markup removed, white space folded. */
  readonly text: string;
  /** `Term : description` split, when the item has that form. */
  readonly term?: {readonly text: string; readonly range: Range};
  readonly description?: string;
  /** Range of the item's own text (without its marker and without nested lists). */
  readonly range: Range;
  /** End of the whole top-level list the item belongs to. */
  readonly listEnd: number;
  /** The whole item: its marker, and all that stands in it. */
  readonly outer: Range;
  readonly line: number;
};

/** Text that says what something is. */
export type Definition = {
  readonly section: number;
  /** The term being defined; '' = the section's own concept. */
  readonly term: string;
  /** Plain sentences, one a bullet or paragraph. */
  readonly lines: readonly string[];
  readonly from: 'heading' | 'item' | 'bold' | 'sentence' | 'paragraph';
  readonly range: Range;
  readonly line: number;
};

/** A bold phrase: a weak sign of a concept. */
export type BoldTerm = {
  readonly section: number;
  readonly text: string;
  readonly range: Range;
};

/**
 * The running text of one phrasing block (paragraph, list item, table cell):
 * links, code, math, images and raw HTML are replaced by U+FFFC so that words
 * do not join across them. Headings have no run.
 */
export type TextRun = {
  readonly section: number;
  /** Flat text. */
  readonly text: string;
  /**
   * Pieces of `text` that stand in the source as they are, ascending, as
   * triples (objects would be an eighth of all that is known of a log): offset
   * in `text`, offset in the file, length.
   */
  readonly segments: readonly number[];
  /** What a reader sees in the place of each U+FFFC, white space as in the source; absent where there is none. */
  readonly objects?: readonly string[];
  /** The block; of a cell, its row. */
  readonly range: Range;
  readonly line: number;
};

/** `[[Target|label]]` */
export type Wikilink = {
  readonly section: number;
  readonly target: string;
  readonly label: string;
  /** Outer range, brackets included. */
  readonly range: Range;
  /** Range of the label text shown. */
  readonly labelRange: Range;
  readonly line: number;
};

/** A link or image destination as written in the source (Markdown or HTML). */
export type Reference = {
  /** `embed` = `![[…]]`, which shows a picture, or leads to another file or log. */
  readonly kind: 'link' | 'image' | 'embed';
  /** Escapes and character references undone, percent-codes as written. */
  readonly target: string;
  /** Offset in the file. */
  readonly source: number;
  readonly line: number;
};

/** A fenced code block; `lang` is the first word of the info string, lower-cased. */
export type Fence = {
  readonly section: number;
  readonly lang: string;
  readonly code: string;
  readonly range: Range;
  readonly line: number;
};

export type TableRow = {
  readonly section: number;
  readonly table: number;
  readonly header: boolean;
  readonly cells: readonly string[];
  readonly range: Range;
  readonly line: number;
};

export type FrontMatter = {
  readonly title?: string;
  readonly aliases?: readonly string[];
  readonly tags?: readonly string[];
  /** Absent where everybody may see the file. */
  readonly hidden?: Hidden;
};

/** One entry; a file yields one or more. */
export type Log = {
  readonly id: LogId;
  /** `SourceFile.path`. */
  readonly source: string;
  /** 1-based line where the entry begins. */
  readonly line: number;
  /** The entry's own slice of the file (front matter excluded). */
  readonly range: Range;
  readonly date: CalendarDate | null;
  readonly dateSource: DateSource;
  readonly dateConfidence: DateConfidence;
  /** Why this date, in one sentence, for `check --explain-dates`. */
  readonly dateReason: string;
  /** What else was considered and why it was not taken, a sentence a line. */
  readonly datePassedOver?: string;
  readonly title: string;
  readonly frontMatter: FrontMatter;
  readonly sections: readonly Section[];
  readonly items: readonly ListItem[];
  readonly definitions: readonly Definition[];
  readonly boldTerms: readonly BoldTerm[];
  readonly runs: readonly TextRun[];
  readonly wikilinks: readonly Wikilink[];
  readonly references: readonly Reference[];
  /** On its page, besides the anchors of its sections: of places that the writer named (`<a id>`, `^id`), headings in quotes, footnotes. */
  readonly ids: readonly string[];
  readonly fences: readonly Fence[];
  readonly rows: readonly TableRow[];
  /** The file shows evidence of math (`$$`, TeX commands between `$`). */
  readonly math: boolean;
};
