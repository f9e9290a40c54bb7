import {addToGroup} from '../collections/groupBy.js';
import {createAskingMemo} from './createAskingMemo.js';
import {createGrouper} from './createGrouper.js';
import type {Grouped, Part} from './createGrouper.js';
import {createMemo} from './createMemo.js';

/** How the memos of a step are made. */
export type Memory = {
  readonly createMemo: typeof createMemo;
  readonly createAskingMemo: typeof createAskingMemo;
  readonly createGrouper: typeof createGrouper;
};

/** For what is done again and again: the dev server. */
export const REMEMBERING: Memory = {
  createMemo,
  createAskingMemo,
  createGrouper,
};

/**
 * For what is done once: the same results, and nothing is kept of the way
 * there, which at 10,000 logs takes as much memory as the results.
 */
export const FORGETTING: Memory = {
  createMemo: () => (_key, _inputs, make) => make(),
  createAskingMemo:
    (lookUp) =>
    (_key, {oracle}, make) =>
      make((question) => lookUp(oracle, question)),
  createGrouper: () => groupParts,
};

function groupParts<Value>(parts: readonly Part<Value>[]): Grouped<Value> {
  const groups = new Map<string, Value[]>();
  for (const part of parts) {
    part.forEach((value, key) => addToGroup(groups, key, value));
  }
  return groups;
}
