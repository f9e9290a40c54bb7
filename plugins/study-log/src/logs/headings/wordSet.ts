import {conceptKey} from '../../language/conceptKey.js';

/** A closed list, written with commas, as the keys of its words. */
export function toWordSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[,\n]/)
      .map((word) => conceptKey(word))
      .filter(Boolean),
  );
}
