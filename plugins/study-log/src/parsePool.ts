import {fileURLToPath} from 'node:url';
import {parsePathDate} from './logs/dates/pathDate.js';
import {parseFile, type ParsedFile} from './logs/entries/parseFile.js';
import {mapConcurrently} from './collections/mapConcurrently.js';
import {
  createMarkdownReader,
  type MarkdownReader,
} from './markdown/readMarkdown.js';
import type {SourceFile} from './read/types.js';
import type {Outcome} from './workers/types.js';
import {createWorkerPool} from './workers/workerPool.js';

/** A file that was read, and the one line of JSON that the cache keeps of it. */
export type Parsed = {
  readonly file: ParsedFile;
  readonly toJson: () => string;
};

export type ParsePool = {
  /** How many batches to have under way. */
  readonly concurrency: number;
  /** In the order of the files. */
  readonly parse: (
    files: readonly SourceFile[],
  ) => Promise<readonly Outcome<Parsed>[]>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
};

/** UTF-16 units (about 500 logs) below which threads, each of which warms up by itself, cost more than they save. */
const LEAST_FOR_THREADS = 2_000_000;

/** UTF-16 units that no text makes long work of; nothing could end longer work in this thread. */
const LONGEST_HERE = 16_000;

/**
 * A pool for just these files: of threads when they are many, else of this
 * one, but for files so long that reading them may have to be ended.
 */
export function createParsePool({
  files,
  threads,
}: {
  readonly files: readonly SourceFile[];
  /** 0 = everything in this thread. */
  readonly threads: number;
}): ParsePool {
  const read = createMarkdownReader();
  const parseAllHere = (batch: readonly SourceFile[]) =>
    mapConcurrently(batch, 1, (file) => parseHere(file, read));
  if (threads === 0) {
    return {
      concurrency: 1,
      parse: parseAllHere,
      close: async () => {},
    };
  }
  const size = files.reduce((sum, {text}) => sum + text.length, 0);
  const areMany = threads > 1 && size >= LEAST_FOR_THREADS;
  const goesThere = ({text}: SourceFile): boolean =>
    areMany || text.length > LONGEST_HERE;
  const pool = createWorkerPool<SourceFile, string>({
    file: fileURLToPath(new URL('./parseWorker.js', import.meta.url)),
    threads,
  });
  return {
    // One more than threads: the next batch waits there while this thread stores the last.
    concurrency: areMany ? threads + 1 : 1,
    async parse(batch) {
      const there = batch.filter(goesThere);
      const running = pool.run(there);
      const short = batch.filter((file) => !goesThere(file));
      const here = (await parseAllHere(short)).values();
      const outcomes = (await running).values();
      return batch.map((file) =>
        goesThere(file)
          ? toParsed(outcomes.next().value)
          : (here.next().value ?? NO_ANSWER),
      );
    },
    close: () => pool.close(),
  };
}

const NO_ANSWER = {failure: 'no answer'};

async function parseHere(
  {path, text}: SourceFile,
  read: MarkdownReader,
): Promise<Outcome<Parsed>> {
  try {
    const pathDate = parsePathDate(path);
    const file = await parseFile({path, text}, {pathDate, read});
    return {value: {file, toJson: () => JSON.stringify(file)}};
  } catch (error) {
    return {failure: String(error)};
  }
}

function toParsed(outcome: Outcome<string> | undefined): Outcome<Parsed> {
  if (!outcome || 'failure' in outcome) {
    return outcome ?? NO_ANSWER;
  }
  const {value} = outcome;
  return {
    value: {file: JSON.parse(value) as ParsedFile, toJson: () => value},
  };
}
