import {haveSameItems} from './haveSameItems.js';

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

type Known<Result> = {
  readonly inputs: readonly unknown[];
  readonly result: Result;
};

/**
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
