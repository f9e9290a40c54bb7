import type {Diagram} from 'mermaid-static';

/** A drawing for a page, which gives it its colours. */
export type Drawing = Omit<Diagram, 'css' | 'warnings'>;

/** What a source came to. */
export type Drawn =
  | {readonly diagram: Drawing}
  | {
      readonly reason: string;
      /** 1-based, within the source; null when Mermaid does not say. */
      readonly line: number | null;
    }
  /** Given up. */
  | {readonly tooSlow: {readonly seconds: number}}
  /** Nothing can be drawn on this machine, and why. */
  | {readonly missing: string};
