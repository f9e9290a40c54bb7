/** What becomes of one item: its result, or why there is none. */
export type Outcome<Output> =
  {readonly value: Output} | {readonly failure: string};

/**
 * What a thread and its pool share while both work, as places of an
 * `Int32Array`: a thread that hangs cannot send a message.
 */
export const PROGRESS = {
  /** Items begun since the thread started. */
  begun: 0,
  /** Items ended; less than `begun` while one is at work. */
  ended: 1,
  /** What the system calls the thread (Linux), else 0. */
  systemId: 2,
} as const;

/** `workerData` of every thread. */
export type WorkerStart = {
  readonly progress: Int32Array;
  readonly data: unknown;
};
