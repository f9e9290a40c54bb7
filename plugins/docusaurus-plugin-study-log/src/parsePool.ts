import {join} from 'node:path';
import type {Tinypool} from 'tinypool' with {'resolution-mode': 'import'};
import {parseBatch} from './parse/parseBatch';
import type {SourceFile} from './read/types';

export type ParsePool = {
  /** How many batches to have under way. */
  readonly concurrency: number;
  /** JSON of `ParsedFile`s, in the order of the files. */
  readonly parse: (files: readonly SourceFile[]) => Promise<readonly string[]>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
};

/** UTF-16 units (about 500 logs) below which threads, each of which warms up by itself, cost more than they save. */
const LEAST_FOR_THREADS = 2_000_000;

/** A pool for just these files: of threads when they are many, else of this one. */
export function createParsePool({
  files,
  threads,
}: {
  readonly files: readonly SourceFile[];
  readonly threads: number;
}): ParsePool {
  const size = files.reduce((sum, {text}) => sum + text.length, 0);
  if (threads < 2 || size < LEAST_FOR_THREADS) {
    return {
      concurrency: 1,
      parse: async (batch) => parseBatch(batch),
      close: async () => {},
    };
  }
  const started = startThreads(threads);
  return {
    // One more than threads: the next batch waits there while this thread stores the last.
    concurrency: threads + 1,
    parse: async (batch) => (await started).run(batch),
    close: async () => (await started).destroy(),
  };
}

async function startThreads(threads: number): Promise<Tinypool> {
  const {Tinypool} = await import('tinypool');
  return new Tinypool({
    filename: join(__dirname, 'parse', 'parseBatch.js'),
    name: 'parseBatch',
    minThreads: threads,
    maxThreads: threads,
  });
}
