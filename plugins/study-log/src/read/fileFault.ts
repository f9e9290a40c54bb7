import {createProblem} from '../problems/index.js';
import type {Problem} from '../problems/index.js';

/** Why a file is not read. */
export type FileFault =
  | {readonly kind: 'outside'}
  | {readonly kind: 'not-a-file'}
  | {readonly kind: 'too-large'; readonly size: number; readonly limit: number}
  /** What the file system said: `EACCES`, `ENOENT` … */
  | {readonly kind: 'unreadable'; readonly reason: string};

export function toFault(error: unknown): FileFault {
  const {code} = error as NodeJS.ErrnoException;
  return {kind: 'unreadable', reason: code ?? String(error)};
}

/** @param source - path relative to the log folder */
export function toFaultProblem(fault: FileFault, source: string): Problem {
  const place = {source, line: null};
  switch (fault.kind) {
    case 'outside':
      return createProblem('file-outside', place);
    case 'not-a-file':
      return createProblem('not-a-file', place);
    case 'too-large':
      return createProblem('file-too-large', {
        ...place,
        size: fault.size,
        limit: fault.limit,
      });
    case 'unreadable':
      return createProblem('unreadable-file', {
        ...place,
        reason: fault.reason,
      });
  }
}
