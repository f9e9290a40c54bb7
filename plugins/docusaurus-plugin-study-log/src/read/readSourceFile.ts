import {createHash} from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

import {createProblem} from '../problems';
import type {Problem} from '../problems';
import {decodeText} from './decodeText';
import type {SourceFile} from './types';

/** What became of one file: its text, or the reason why there is none. */
export type ReadResult = {
  readonly file: SourceFile | null;
  readonly problems: readonly Problem[];
};

/** Reads and decodes one log; an empty or unreadable one is a problem, never an exception. */
export async function readSourceFile(
  root: string,
  source: string,
): Promise<ReadResult> {
  const place = {source, line: null};
  try {
    const bytes = await fs.readFile(path.join(root, source));
    const {text, encoding, replacements} = decodeText(bytes);
    if (text.trim() === '') {
      return {file: null, problems: [createProblem('empty-file', place)]};
    }
    return {
      file: {path: source, text, encoding, hash: hashOf(text)},
      problems:
        replacements === 0
          ? []
          : [
              createProblem('undecodable-text', {
                ...place,
                count: replacements,
              }),
            ],
    };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return {
      file: null,
      problems: [createProblem('unreadable-file', {...place, reason})],
    };
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
