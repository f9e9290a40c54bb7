import type {LogId} from '../logs/types.js';

/** One step of a flow, in the writer's words. */
export type FlowStep = {
  readonly text: string;
  readonly actor?: string;
  readonly target?: string;
  readonly line: number;
};

/**
 * A flow read from a list: `sequence` when actors and targets are clear,
 * `flow` = plain numbered steps, `cards` = `Term : text`, never arrows.
 */
export type Flow = {
  readonly log: LogId;
  readonly section: number;
  /** Concept whose section it stands in. */
  readonly concept: string | null;
  readonly kind: 'sequence' | 'flow' | 'cards';
  readonly steps: readonly FlowStep[];
  /** Mermaid source; '' for `cards`. */
  readonly mermaid: string;
  readonly source: string;
  readonly line: number;
  /** File offset right after the list: the drawing stands under it. */
  readonly after: number;
};
