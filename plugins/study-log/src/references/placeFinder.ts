import {groupBy} from '../collections/groupBy.js';
import type {Log} from '../logs/types.js';
import {once} from '../memo/once.js';
import {ANCHOR_RULES} from './anchorRules.js';

/** An entry, and the id of the place on its page that is meant; '' for the entry itself. */
export type LogPlace = {readonly log: Log; readonly anchor: string};

/**
 * Finds what an author's anchor means in the file of an entry: a place on its
 * own page, else on that of another day of the file, else the entry itself.
 */
export type PlaceFinder = (log: Log, anchor: string) => LogPlace;

export function createPlaceFinder(logs: readonly Log[]): PlaceFinder {
  const byFile = once(() => groupBy(logs, ({source}) => source));
  return (log, anchor) => {
    if (anchor === '') {
      return {log, anchor};
    }
    const days = [log, ...(byFile().get(log.source) ?? [])];
    // A loose rule on the first day must not win over a strict one on a later.
    for (const rule of ANCHOR_RULES) {
      for (const day of days) {
        const id = rule(day, anchor);
        if (id !== undefined) {
          return {log: day, anchor: id};
        }
      }
    }
    return {log, anchor: ''};
  };
}
