export {PROBLEMS} from './catalogue/index.js';
export {compareProblems} from './compareProblems.js';
export {createProblem} from './createProblem.js';
export type {
  ProblemCode,
  ProblemParams,
  ProblemPlace,
} from './createProblem.js';
export {formatLeftOut} from './formatLeftOut.js';
export {formatProblem, formatProblems} from './formatProblem.js';
export {UserError} from './UserError.js';
export type {Problem, Severity} from './types.js';
