import {hideReflections} from './logs/hideReflections.js';
import {parseLogs, type ParsedLogs, type ParseMemo} from './logs/parseLogs.js';
import type {CalendarDate} from './logs/types.js';
import type {LogFolder} from './read/types.js';

/**
 * A folder as if its reflections had never been written. Everything after this
 * reads what it returns; a file without reflections is not parsed again.
 * `memo.parse` is what `parsed` was parsed with.
 */
export function withoutReflections(
  {
    folder,
    parsed,
    today,
  }: {
    readonly folder: LogFolder;
    readonly parsed: ParsedLogs;
    readonly today: CalendarDate;
  },
  memo: {readonly parse: ParseMemo; readonly shown: ParseMemo},
): {readonly folder: LogFolder; readonly parsed: ParsedLogs} {
  const files = hideReflections(folder.files, parsed.logs);
  const known = files.flatMap(({path, hash}) => {
    const before = memo.parse.files.get(path);
    return before?.key === hash ? [[path, before.parsed] as const] : [];
  });
  return {
    folder: {...folder, files},
    parsed: parseLogs({files, today, parsed: new Map(known)}, memo.shown),
  };
}
