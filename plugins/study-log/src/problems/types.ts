export type Severity = 'info' | 'warning' | 'error';

/**
 * Something that could not be honoured. Collected as data in every room and
 * reported once, at the end.
 */
export type Problem = {
  /** Stable identifier from the catalogue, e.g. `date-conflict`. */
  readonly code: string;
  readonly severity: Severity;
  /** The writer's own file, relative to the log folder, with `/`. */
  readonly source: string;
  /** 1-based line, or null when the problem is the whole file. */
  readonly line: number | null;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** How to mend it, one sentence. */
  readonly hint: string;
};
