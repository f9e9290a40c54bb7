import {createHash} from 'node:crypto';
import path from 'node:path';

import {createProblem} from '../problems/index.js';
import type {Problem} from '../problems/index.js';
import type {Boundary} from './boundary.js';
import {decodeText} from './decodeText.js';
import {toFaultProblem} from './fileFault.js';
import {readBoundedFile, TEXT_LIMIT} from './readBoundedFile.js';
import type {SourceFile} from './types.js';

/** What became of one file: its text, or the reason why there is none. */
export type ReadResult = {
  readonly file: SourceFile | null;
  readonly problems: readonly Problem[];
};

/** Reads and decodes one log; an empty or unreadable one is a problem, never an exception. */
export function readSourceFile(boundary: Boundary, source: string): ReadResult {
  const place = {source, line: null};
  const {bytes, fault} = readBoundedFile(path.join(boundary.folder, source), {
    limit: TEXT_LIMIT,
    within: boundary,
  });
  if (fault) {
    return {file: null, problems: [toFaultProblem(fault, source)]};
  }
  const {text, encoding, replacements} = decodeText(bytes);
  if (text.trim() === '') {
    return {file: null, problems: [createProblem('empty-file', place)]};
  }
  return {
    file: {path: source, text, encoding, hash: hashOf(text)},
    problems:
      replacements === 0
        ? []
        : [createProblem('undecodable-text', {...place, count: replacements})],
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
