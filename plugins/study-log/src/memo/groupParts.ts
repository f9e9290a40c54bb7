import {addToGroup} from '../collections/groupBy.js';
import {createMemo} from './createMemo.js';
import type {CreateMemo, Memo} from './createMemo.js';

/** What one part (a log) says, by key. */
export type Part<Value> = ReadonlyMap<string, Value>;

/** What all parts say, by key: keys in the order in which they first come, values in the order of the parts. */
export type Grouped<Value> = ReadonlyMap<string, readonly Value[]>;

export type GroupMemo<Value> = {
  readonly groups: Memo<Grouped<Value>>;
  /** By key. */
  readonly values: Memo<readonly Value[]>;
};

/** @param isSame - tells that a list of values says what the last one of its key said */
export function createGroupMemo<Value>(
  create: CreateMemo = createMemo,
  isSame?: (before: readonly Value[], after: readonly Value[]) => boolean,
): GroupMemo<Value> {
  return {groups: create(), values: create(isSame)};
}

/**
 * Puts together what parts say of the same things. With a memo that remembers,
 * parts that are all what they were give the groups that they gave, and a list
 * of values that are all what they were is the list that it was, so that
 * another memo can build on it.
 */
export function groupParts<Value>(
  parts: readonly Part<Value>[],
  memo: GroupMemo<Value>,
): Grouped<Value> {
  return memo.groups('', parts, () => {
    const groups = new Map<string, readonly Value[]>();
    for (const part of parts) {
      part.forEach((value, key) =>
        addToGroup(groups as Map<string, Value[]>, key, value),
      );
    }
    groups.forEach((values, key) =>
      groups.set(
        key,
        memo.values(key, values, () => values),
      ),
    );
    return groups;
  });
}
