import {createFileParser} from '../../createFileParser.js';
import type {SourceFile} from '../../read/types.js';
import {
  createParseMemo,
  filesToParse,
  parseLogs,
  type ParsedLogs,
} from '../parseLogs.js';
import type {CalendarDate} from '../types.js';

const parser = createFileParser({cacheDir: undefined, threads: 0});

/** Reads the files that the memo does not know, and makes logs of all. */
export async function readLogs(
  {
    files,
    today,
  }: {readonly files: readonly SourceFile[]; readonly today: CalendarDate},
  memo = createParseMemo(),
): Promise<ParsedLogs> {
  const parsed = await parser.parse(filesToParse(files, memo));
  return parseLogs({files, today, parsed}, memo);
}
