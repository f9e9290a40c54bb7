import {DATE_PROBLEMS} from './dates';
import {FILE_PROBLEMS} from './files';
import {CONCEPT_PROBLEMS} from './concepts';
import {LEFT_OUT_PROBLEMS} from './leftOut';
import {TEXT_PROBLEMS} from './text';

/** Everything that can be wrong with what a writer gives us, by its stable code. */
export const PROBLEMS = {
  ...FILE_PROBLEMS,
  ...LEFT_OUT_PROBLEMS,
  ...DATE_PROBLEMS,
  ...TEXT_PROBLEMS,
  ...CONCEPT_PROBLEMS,
} as const;
