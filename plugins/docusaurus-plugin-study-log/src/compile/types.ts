/** A link that `knowledge` decided on; offsets count from the start of `CompileInput.text`. */
export type SplicedLink = {
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

export type ResolvedImage =
  | {readonly url: string; readonly width?: number; readonly height?: number}
  | {readonly missing: true};

export type ResolvedLink = {readonly href: string} | {readonly broken: true};

/** Words of the interface that stand inside a body. */
export type BodyLabels = {
  readonly headingAnchor: string; // '{heading}에 바로 가기' with {heading}
  readonly footnotes: string;
  readonly footnoteBack: string;
  readonly missingImage: string;
  readonly generatedDiagram: string;
  readonly diagram: string;
  readonly alert: Readonly<
    Record<'note' | 'tip' | 'important' | 'warning' | 'caution', string>
  >;
};

export type CompileInput = {
  /** The entry's Markdown: its own slice of the file, as written. */
  readonly text: string;
  readonly links: readonly SplicedLink[];
  /** By target exactly as written in the source. Remote targets are absent. */
  readonly images: Readonly<Record<string, ResolvedImage>>;
  /** By target exactly as written; absent = leave as it is. */
  readonly hrefs: Readonly<Record<string, ResolvedLink>>;
  /** Heading ids: `start` is the heading's offset in `text`. */
  readonly headings: readonly {readonly start: number; readonly id: string}[];
  /** Diagrams made from steps; `after` is the offset in `text` where the list ends. */
  readonly flows: readonly {readonly after: number; readonly mermaid: string}[];
  readonly math: boolean;
  readonly labels: BodyLabels;
};

export type TocItem = {
  /** Safe inline HTML. */
  readonly value: string;
  readonly id: string;
  readonly level: number;
};

/** Something the page shows as text because it could not be honoured. */
export type Escaped = {
  readonly what: 'tag' | 'image' | 'link' | 'script' | 'math' | 'body';
  readonly text: string;
  /** 1-based line within `CompileInput.text`. */
  readonly line: number;
};

export type CompiledBody = {
  /** Safe HTML of the entry, complete without JavaScript. */
  readonly html: string;
  readonly toc: readonly TocItem[];
  /** Every internal address in the body, for the broken-link checker. */
  readonly links: readonly string[];
  /** Every id in the body. */
  readonly anchors: readonly string[];
  /** Plain text of the first paragraph or item, ≤ 160 characters. */
  readonly excerpt: string;
  readonly hasDiagram: boolean;
  readonly hasMath: boolean;
  /** How many of `links` really became links (one per `SplicedLink` unless the text is code after all). */
  readonly linked: number;
  readonly escaped: readonly Escaped[];
};
