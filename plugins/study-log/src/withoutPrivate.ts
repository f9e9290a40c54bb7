import type {ParsedLogs} from './logs/parseLogs.js';
import type {LogFolder} from './read/types.js';

/**
 * A folder as if the files that are private had never been in it: neither
 * their text nor what is wrong with them goes any further. That each is left
 * out is among the problems of `parsed`.
 */
export function withoutPrivate(
  folder: LogFolder,
  {problems}: Pick<ParsedLogs, 'problems'>,
): LogFolder {
  const hidden = new Set(
    problems.flatMap(({code, source}) =>
      code === 'left-out-private' ? [source] : [],
    ),
  );
  return {
    ...folder,
    files: folder.files.filter(({path}) => !hidden.has(path)),
    problems: folder.problems.filter(({source}) => !hidden.has(source)),
  };
}
