export {toIndexDocument} from './cli/indexDocument.js';
export {UserError} from './problems/UserError.js';
export {createStudyLogReader, readStudyLog} from './studyLog.js';

export type {
  OnProgress,
  Progress,
  StudyLog,
  StudyLogOptions,
} from './studyLog.js';
export type * from './cli/indexTypes.js';
export type * from './flows/types.js';
export type * from './knowledge/types.js';
export type * from './logs/types.js';
export type * from './problems/types.js';
export type * from './read/types.js';
export type {Boundary} from './read/boundary.js';
export type {LeftOutReason} from './read/leftOut.js';
export type {
  References,
  ReferenceTarget,
} from './references/resolveReferences.js';
