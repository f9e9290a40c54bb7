import type {Escaped, Range} from '../types.js';

/** A link into the site that the words of a file become; offsets count in the file. */
export type FileLink = {
  /** The words that become the link. */
  readonly start: number;
  readonly end: number;
  /** `[[…]]` brackets to replace; equal to start/end otherwise. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** Final address, baseUrl included. */
  readonly href: string;
  /** Concept id; absent for a link to an entry. */
  readonly concept?: string;
};

/** Something that the writer points to, as a slot names it. */
export type Reference = {
  readonly kind: 'link' | 'image' | 'embed';
  readonly target: string;
  /** Offset in the file. */
  readonly source: number;
};

/** What a reference leads to: a page or file, a picture, or nothing. */
export type Resolution =
  | {readonly href: string}
  | {readonly url: string; readonly width?: number; readonly height?: number}
  | {readonly broken: true}
  | {readonly missing: true};

/** undefined = leave it as it is written. */
export type Resolve = (reference: Reference) => Resolution | undefined;

/** Words of the interface that stand inside a body. */
export type FillLabels = {
  /** '{heading}에 바로 가기' with {heading} */
  readonly headingAnchor: string;
  readonly footnotes: string;
  readonly footnoteBack: string;
  readonly missingImage: string;
  /** By the name in a `label` slot; a name that is absent stands for itself. */
  readonly words: Readonly<Record<string, string>>;
};

/** What every page decides that shows a text. */
export type FillRequest = {
  /** Offsets in the file. */
  readonly range: Range;
  /** In any order; of two that overlap, the one that begins first becomes a link. */
  readonly links: readonly FileLink[];
  readonly resolve: Resolve;
  readonly labels: FillLabels;
};

export type EntryHeading = {
  /** Offset of the heading in the file. */
  readonly source: number;
  readonly id: string;
  /** The section is the writer's own reflection, to be set apart. */
  readonly reflection?: boolean;
};

export type PlacedDiagram = {
  /** Offset in the file behind which it stands. */
  readonly after: number;
  readonly origin: 'steps' | 'drawn';
  readonly mermaid: string;
};

export type EntryRequest = FillRequest & {
  /** Headings (and bold lines that act as such) that the index knows. */
  readonly headings: readonly EntryHeading[];
  /** Diagrams that are not in the text. */
  readonly diagrams: readonly PlacedDiagram[];
};

export type PartRequest = FillRequest & {
  /** Level, 1 to 6, of the highest heading in the part; the others follow. */
  readonly level: number;
  /** Footnotes go with the part, without ids or links; otherwise their references are left out. */
  readonly notes?: boolean;
};

/** A diagram of a body, by the number in its `figure`'s `data-diagram`. */
export type BodyDiagram = {
  readonly mermaid: string;
  /** `log` = a fence of the writer's. */
  readonly origin: 'log' | 'steps' | 'drawn';
  /** Offset in the file of the fence, or of what the diagram stands behind. */
  readonly source: number;
};

export type RefusedLink = {
  readonly link: FileLink;
  /**
   * `absent` = no text is shown there (code, raw HTML, half a character
   * reference), `across` = it goes over the border of a text, `place` = no
   * link may stand there, `overlap` = another link has taken the words.
   */
  readonly reason: 'absent' | 'across' | 'place' | 'overlap';
};

export type FilledPart = {
  /** Safe HTML, complete without JavaScript. */
  readonly html: string;
  /** Every internal address in it, for the broken-link checker. */
  readonly links: readonly string[];
  /** In order; each stands in the HTML as its source. */
  readonly diagrams: readonly BodyDiagram[];
  readonly hasMath: boolean;
  /** How many of the request's links became links. */
  readonly linked: number;
  readonly refused: readonly RefusedLink[];
};

export type TocItem = {
  /** Safe inline HTML without links, pictures and ids. */
  readonly value: string;
  readonly id: string;
  readonly level: number;
};

/** `#x` that leads nowhere: its words are shown. */
export type LostFragment = {
  readonly href: string;
  /** Offset in the file. */
  readonly source: number;
};

export type FilledBody = FilledPart & {
  readonly toc: readonly TocItem[];
  /** Every id in the body. */
  readonly anchors: readonly string[];
  /** Plain text of the first paragraph or item, ≤ 160 characters. */
  readonly excerpt: string;
  readonly fragments: readonly LostFragment[];
  readonly escaped: readonly Escaped[];
};
