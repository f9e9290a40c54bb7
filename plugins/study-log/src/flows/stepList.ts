/** One item of a list that may be a flow: the writer's words and their line. */
export type Step = {
  readonly text: string;
  readonly line: number;
  /** The item has the form `Term : description`. */
  readonly isTerm: boolean;
};

/** Consecutive steps, from a list, from numbered sub-headings or from a paragraph. */
export type StepList = {
  readonly section: number;
  readonly steps: readonly Step[];
  /** The writer numbered them. */
  readonly ordered: boolean;
  /** Line of the first step. */
  readonly line: number;
  /** File offset right after the last step's block. */
  readonly after: number;
};
