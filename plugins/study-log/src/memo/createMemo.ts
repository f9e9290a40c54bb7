/**
 * The last result of a pure function for each key, and what it was made of:
 * `make` is called again only when one of `inputs` is another object (or
 * value) than the last time. `inputs` name all that the result depends on, so
 * that what has changed invalidates what follows from it, and nothing else.
 */
export type Memo<Result> = (
  key: string,
  inputs: readonly unknown[],
  make: () => Result,
) => Result;

/**
 * How the memos of a step are made: `createMemo` for what is done again and
 * again (the dev server), `createNoMemo` for what is done once.
 */
export type CreateMemo = typeof createMemo;

type Known<Result> = {
  readonly inputs: readonly unknown[];
  readonly result: Result;
};

/**
 * It lives as long as whoever made it, and forgets no key.
 *
 * @param isSame - tells that a result made again says what the last one said;
 * then the last one is handed back, and what depends on it need not be made
 * again either. Default: it never does.
 */
export function createMemo<Result>(
  isSame: (before: Result, after: Result) => boolean = () => false,
): Memo<Result> {
  const known = new Map<string, Known<Result>>();
  return (key, inputs, make) => {
    const before = known.get(key);
    if (before && haveSameItems(before.inputs, inputs)) {
      return before.result;
    }
    const made = make();
    const result = before && isSame(before.result, made) ? before.result : made;
    known.set(key, {inputs, result});
    return result;
  };
}

/** The same results, and nothing is kept of the way there, which at 10,000 logs takes as much memory as the results. */
export const createNoMemo: CreateMemo = () => (_key, _inputs, make) => make();

/** Whether two lists hold the same objects (or values) in the same order. */
export function haveSameItems(
  before: readonly unknown[],
  after: readonly unknown[],
): boolean {
  return (
    before.length === after.length &&
    before.every((item, index) => item === after[index])
  );
}
