import {DATE_PROBLEMS} from './dates.js';
import {FILE_PROBLEMS} from './files.js';
import {CONCEPT_PROBLEMS} from './concepts.js';
import {LEFT_OUT_PROBLEMS} from './leftOut.js';
import {TEXT_PROBLEMS} from './text.js';

/** Everything that can be wrong with what a writer gives us, by its stable code. */
export const PROBLEMS = {
  ...FILE_PROBLEMS,
  ...LEFT_OUT_PROBLEMS,
  ...DATE_PROBLEMS,
  ...TEXT_PROBLEMS,
  ...CONCEPT_PROBLEMS,
} as const;
