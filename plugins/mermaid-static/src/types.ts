/** The font that the finished pages use; every width is measured on these files. */
export interface DiagramFont {
  /** CSS `font-family` list written into the SVG. */
  readonly family: string;
  /** Path of a TTF, OTF, WOFF or WOFF2 file of weight 400. OTF and TTF open several times faster. */
  readonly regular: string;
  /** The same for weight 700; without it bold text is measured on `regular`. */
  readonly bold?: string;
}

/**
 * Mermaid's theme variables (`primaryColor`, `lineColor`, …), as for its theme `base`.
 * What a palette leaves out, Mermaid derives from what it gives.
 */
export type Palette = Readonly<
  Record<string, string | boolean | Readonly<Record<string, string>>>
>;

export interface Palettes {
  readonly light: Palette;
  readonly dark: Palette;
}

export interface DrawingOptions {
  /** Default: Pretendard, from the npm package of that name. */
  readonly font?: DiagramFont;
  /** Language of the page (BCP 47); it decides which glyph forms, and so which widths, a font gives. Default `ko`. */
  readonly lang?: string;
  readonly palettes?: Palettes;
  /** CSS pixels that a diagram which fills its container (Gantt) may take. Default 800. */
  readonly containerWidth?: number;
  /** Selector under which the page is dark, or `media` for `prefers-color-scheme`. Default `[data-theme='dark']`. */
  readonly darkMode?: string;
}

export interface RenderOptions extends DrawingOptions {
  /** Milliseconds, loading Mermaid (a second or two) included; the drawing is given up after it. Default 30,000. */
  readonly timeLimit?: number;
}

/** A colour that differs between the palettes. */
export interface ColorVariable {
  /** Custom property, such as `--mmd-1a2b3`: a hash of both colours, so that equal pairs share it. */
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

/** A named shape: a box of a graph, a participant, a state, … */
export interface DiagramNode {
  /** Its words as a reader sees them, line ends where it breaks lines. */
  readonly label: string;
  /** `svg.slice(start, end)` is its element, which holds no link yet; nodes are in the order of `svg`. */
  readonly start: number;
  readonly end: number;
}

/** What one arrow, message or note says. */
export interface DiagramStep {
  /** `data-id` of its line or box in `svg`; absent where nothing is drawn for it alone. */
  readonly id?: string;
  readonly text: string;
  /** Names of the shapes at both ends; empty for a state's start and end, absent for a note. */
  readonly from?: string;
  readonly to?: string;
  /** The blocks that it stands in (`alt`, `loop`, …), outermost first. */
  readonly within?: readonly string[];
}

export interface Diagram {
  /** One `<svg>` element, valid both as XML and inside HTML; it needs `css` (or an equal set of variables). */
  readonly svg: string;
  /** The rules that give the variables their colours: light, dark, and light again in print. */
  readonly css: string;
  readonly variables: readonly ColorVariable[];
  /** CSS pixels, whole numbers. */
  readonly width: number;
  readonly height: number;
  /** `accTitle`, or the diagram's own title; empty when it has neither. */
  readonly title: string;
  /** `accDescr`. */
  readonly description?: string;
  readonly nodes: readonly DiagramNode[];
  /** The drawing in words, in the order of the source; for kinds without arrows the texts that it shows. */
  readonly steps: readonly DiagramStep[];
  /** What was drawn otherwise than the source asks. */
  readonly warnings: readonly string[];
  /** Mermaid's name of the kind: `flowchart-v2`, `sequence`, … */
  readonly kind: string;
}

/** Why a source has no drawing. */
export type DiagramErrorCode = 'syntax' | 'timeLimit' | 'unsafe' | 'crash';

export interface DiagramFailure {
  readonly code: DiagramErrorCode;
  readonly message: string;
  /** 1-based line within the source, where Mermaid tells. */
  readonly line?: number;
}

/** What a source came to; plain data, so that it travels between threads and into a cache. */
export type Outcome =
  {readonly diagram: Diagram} | {readonly failure: DiagramFailure};
