import {PROBLEMS} from './catalogue/index.js';
import type {ProblemDefinition} from './defineProblem.js';
import type {Problem} from './types.js';

export type ProblemCode = keyof typeof PROBLEMS;

/** What the messages of a code need to know. */
export type ProblemParams<Code extends ProblemCode> =
  (typeof PROBLEMS)[Code] extends ProblemDefinition<infer Params>
    ? Params
    : never;

export type ProblemPlace = {
  /** Relative to the log folder, with `/`; `.` = the folder itself. */
  readonly source: string;
  /** 1-based, or null when the problem is the whole file. */
  readonly line: number | null;
};

/**
 * Makes the problem `code` at a place; the compiler asks for the parameters
 * that the code's messages use.
 */
export function createProblem<Code extends ProblemCode>(
  code: Code,
  place: ProblemPlace & ProblemParams<Code>,
): Problem {
  const definition: ProblemDefinition<ProblemParams<Code>> = PROBLEMS[
    code
  ] as unknown as ProblemDefinition<ProblemParams<Code>>;
  return {
    code,
    severity: definition.severity,
    source: place.source,
    line: place.line,
    // What stands in a log may hold line ends: a problem is one line of a report.
    message: definition.message(place).replace(/\s+/g, ' '),
    hint: definition.hint(place),
  };
}
