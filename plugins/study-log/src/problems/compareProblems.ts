import type {Problem} from './types.js';

/** Report order: by file (code units), by line (the whole file first), by code, by message. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compare(a.source, b.source) ||
    compare(a.line ?? 0, b.line ?? 0) ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
