import {addToGroup} from '../collections/groupBy.js';
import type {Memo} from './createMemo.js';

/** What one part (a log) says, by key. */
export type Part<Value> = ReadonlyMap<string, Value>;

/** What all parts say, by key: keys in the order in which they first come, values in the order of the parts. */
export type Grouped<Value> = ReadonlyMap<string, readonly Value[]>;

/**
 * Puts together what parts say of the same things. With a memo that remembers,
 * a list of values that are all what they were is the list that it was, so
 * that another memo can build on it.
 */
export function groupParts<Value>(
  parts: readonly Part<Value>[],
  memo: Memo<readonly Value[]>,
): Grouped<Value> {
  const groups = new Map<string, readonly Value[]>();
  for (const part of parts) {
    part.forEach((value, key) =>
      addToGroup(groups as Map<string, Value[]>, key, value),
    );
  }
  groups.forEach((values, key) =>
    groups.set(
      key,
      memo(key, values, () => values),
    ),
  );
  return groups;
}
