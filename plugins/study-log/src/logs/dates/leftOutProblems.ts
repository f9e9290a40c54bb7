import {createProblem} from '../../problems/index.js';
import type {Problem} from '../../problems/index.js';
import type {LeftOutFile} from '../../read/types.js';
import {parsePathDate} from './pathDate.js';

/** One for each file that is no log by where it lies or what it is called; a day in its path is said, for it may be a log after all. */
export function findLeftOutProblems(
  files: readonly LeftOutFile[],
): readonly Problem[] {
  return files.map(({path, reason}) => {
    const place = {source: path, line: null};
    if (reason.kind === 'copy') {
      return createProblem('left-out-copy', place);
    }
    const {folder} = reason;
    const {date} = parsePathDate(path);
    return date === undefined
      ? createProblem('left-out-folder', {...place, folder})
      : createProblem('left-out-dated', {...place, folder, date});
  });
}
