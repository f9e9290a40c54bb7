import type {OutlineBlock} from '../markdown/outline/types.js';

/** A leaf of the entry's block structure, in its section. */
export type SectionBlock = OutlineBlock & {
  readonly section: number;
  /** 1-based. */
  readonly line: number;
};
