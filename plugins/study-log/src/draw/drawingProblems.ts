import {createProblem, type Problem} from '../problems/index.js';
import type {Drawn} from './types.js';

/** What is to be said of a diagram that could not be drawn: one problem, or none. `line`: 1-based, of its source's first line. */
export function toDrawingProblems(
  {source, line}: {readonly source: string; readonly line: number},
  drawn: Drawn,
): readonly Problem[] {
  if ('diagram' in drawn) {
    return [];
  }
  if ('missing' in drawn) {
    const place = {source: '.', line: null};
    return [
      createProblem('diagrams-not-drawn', {...place, reason: drawn.missing}),
    ];
  }
  if ('tooSlow' in drawn) {
    return [
      createProblem('diagram-too-slow', {source, line, ...drawn.tooSlow}),
    ];
  }
  return [
    createProblem('diagram-invalid', {
      source,
      line: line + (drawn.line ?? 1) - 1,
      reason: drawn.reason,
    }),
  ];
}

/** A diagram that stands in several places is wrong once. */
export function uniqueProblems(
  problems: readonly Problem[],
): readonly Problem[] {
  const byPlace = new Map(
    problems.map((one) => [`${one.code} ${one.source}:${one.line}`, one]),
  );
  return [...byPlace.values()];
}
