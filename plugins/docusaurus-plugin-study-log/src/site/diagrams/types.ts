import type {DiagramRef} from '../../theme/types.js';
import type {DiagramStep} from 'mermaid-static';

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
