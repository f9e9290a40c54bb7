import {hideReflections} from './logs/hideReflections.js';
import type {FileParser} from './createFileParser.js';
import {
  filesToParse,
  parseLogs,
  type ParsedLogs,
  type ParseMemo,
} from './logs/parseLogs.js';
import type {CalendarDate} from './logs/types.js';
import type {LogFolder} from './read/types.js';

/**
 * A folder as if its reflections had never been written. Everything after this
 * reads what it returns; a file without reflections is not parsed again.
 * `memo.parse` is what `parsed` was parsed with.
 */
export async function withoutReflections(
  {
    folder,
    parsed,
    today,
    parser,
  }: {
    readonly folder: LogFolder;
    readonly parsed: ParsedLogs;
    readonly today: CalendarDate;
    readonly parser: FileParser;
  },
  memo: {readonly parse: ParseMemo; readonly shown: ParseMemo},
): Promise<{readonly folder: LogFolder; readonly parsed: ParsedLogs}> {
  const files = hideReflections(folder.files, parsed.logs);
  const known = files.flatMap(({path, hash}) => {
    const before = memo.parse.files.get(path);
    return before?.key === hash ? [[path, before.parsed] as const] : [];
  });
  const paths = new Set(known.map(([path]) => path));
  const changed = filesToParse(files, memo.shown).filter(
    ({path}) => !paths.has(path),
  );
  const parsedAgain = new Map([...known, ...(await parser.parse(changed))]);
  return {
    folder: {...folder, files},
    parsed: parseLogs({files, today, parsed: parsedAgain}, memo.shown),
  };
}
