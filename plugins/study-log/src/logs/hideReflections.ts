import type {SourceFile} from '../read/types.js';
import {cutFile, cutLines} from '../markdown/comments/cutText.js';
import type {Log, Range} from './types.js';

/**
 * The files without their reflections (`오늘의 회고`): what is taken away here
 * is nowhere on the site, in its feeds, its Markdown twins or its search. Line
 * ends stay, so that every line keeps its number; a file with nothing else in
 * it is left out. `logs`: what the files were parsed to.
 */
export function hideReflections(
  files: readonly SourceFile[],
  logs: readonly Log[],
): readonly SourceFile[] {
  const hidden = new Map<string, Range[]>();
  for (const {source, sections} of logs) {
    const ranges = sections
      .filter(({reflection}) => reflection)
      .map(({range}) => range);
    if (ranges.length > 0) {
      hidden.set(source, [...(hidden.get(source) ?? []), ...ranges]);
    }
  }
  return files
    .map((file) => {
      const ranges = hidden.get(file.path);
      return ranges ? withoutRanges(file, ranges) : file;
    })
    .filter(({path, text}) => !hidden.has(path) || text.trim() !== '');
}

function withoutRanges(file: SourceFile, ranges: readonly Range[]): SourceFile {
  const cuts = ranges.flatMap((range) => cutLines(file.text, range));
  // The same file in another state: what is remembered of the one is not true of the other.
  return {...cutFile(file, cuts), hash: `${file.hash}-without-reflections`};
}
