import type {DiagramRef} from '../../theme/types';
import type {Diagram, DiagramStep} from 'mermaid-static' with {
  'resolution-mode': 'import',
};

/** A diagram in the finished HTML of a page: what it shows, and how. */
export type PlannedDiagram = DiagramRef & {
  /** Where its source begins, for reports. */
  readonly source: string;
  /** 1-based line of the source's first line. */
  readonly line: number;
  /** Numbered steps in the writer's words, drawn as boxes; without them Mermaid draws its source. */
  readonly steps?: readonly DiagramStep[];
  /** Folded away behind its title. */
  readonly collapsed?: boolean;
  /** As a small picture, with its source to read and to copy. */
  readonly asThumbnail?: boolean;
};

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
