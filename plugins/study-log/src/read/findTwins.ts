import path from 'node:path';

import type {LeftOutFile, SourceFile} from './types.js';

/** What iCloud, browsers and file managers call a second one of the same name: `x 2`, `x (1)`. */
const NUMBERED = /^(.+?)(?: \d+| ?\(\d+\))$/;

/**
 * Files with a number at the end of their names that say the very same as the
 * file without it. Where they say something else, they may be another log of
 * the day.
 */
export function findTwins(
  files: readonly SourceFile[],
): readonly LeftOutFile[] {
  const hashes = new Map(files.map((file) => [file.path, file.hash]));
  return files
    .filter((file) => {
      const {dir, name, ext} = path.posix.parse(file.path);
      const [, original] = NUMBERED.exec(name) ?? [];
      return (
        original !== undefined &&
        hashes.get(path.posix.join(dir, original + ext)) === file.hash
      );
    })
    .map((file) => ({path: file.path, reason: {kind: 'copy'}}));
}
