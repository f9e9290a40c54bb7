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
  readonly headings: readonly {
    readonly start: number;
    readonly id: string;
    /** The section is the writer's own reflection, to be set apart. */
    readonly reflection?: boolean;
  }[];
  /** Diagrams that are not in the text; `after` is the offset in it that they stand behind. */
  readonly diagrams: readonly {
    readonly after: number;
    readonly origin: 'steps' | 'drawn';
    readonly mermaid: string;
  }[];
  readonly math: boolean;
  readonly labels: BodyLabels;
};

export type TocItem = {
  /** Safe inline HTML. */
  readonly value: string;
  readonly id: string;
  readonly level: number;
};

/** Something that could not be honoured: the page shows it as text, or (an attribute) does without it. */
export type Escaped = {
  readonly what:
    | 'tag'
    | 'image'
    | 'link'
    | 'fragment'
    | 'script'
    | 'attribute'
    | 'math'
    | 'body';
  readonly text: string;
  /** 1-based line within `CompileInput.text`. */
  readonly line: number;
};

/** A diagram of a body, by the number in its `figure`'s `data-diagram`. */
export type BodyDiagram = {
  readonly mermaid: string;
  /** `log` = a fence of the writer's. */
  readonly origin: 'log' | 'steps' | 'drawn';
  /** 1-based line of the fence within `CompileInput.text`; 1 for the others. */
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
  /** Each stands in the HTML as its source; what draws it knows nothing of the body, nor the body of that. */
  readonly diagrams: readonly BodyDiagram[];
  readonly hasMath: boolean;
  /** How many of `links` really became links (one per `SplicedLink` unless the text is code after all). */
  readonly linked: number;
  readonly escaped: readonly Escaped[];
};
