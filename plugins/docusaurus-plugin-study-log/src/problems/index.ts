export {PROBLEMS} from './catalogue';
export {compareProblems} from './compareProblems';
export {createProblem} from './createProblem';
export type {ProblemCode, ProblemParams, ProblemPlace} from './createProblem';
export {formatLeftOut} from './formatLeftOut';
export {formatProblem, formatProblems} from './formatProblem';
export {UserError} from './UserError';
export type {Problem, Severity} from './types';
