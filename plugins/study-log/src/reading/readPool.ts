import {fileURLToPath} from 'node:url';
import type {PluggableList} from 'unified';
import {once} from '../memo/once.js';
import type {Outcome} from '../workers/serveItems.js';
import {createWorkerPool} from '../workers/workerPool.js';
import {toJson} from './json.js';
import type {FileJson, FileToRead, WithBlocks} from './types.js';

/** UTF-16 units. */
const LONGEST = 16_000;

/**
 * What the parser's work grows faster with than the text (micromark goes over
 * all that it has read at the end of each quotation, item, footnote and
 * underlined heading, and at each pair of stars): signs that may be one of these.
 * One log in some thousands has more.
 */
const MOST_MARKS = 1000;

const MARKS = /[*_~>]|[-+=]+|\d[.)]\s|\[\^|:::/g;

export type ReadPool = {
  /** How many files to have under way. */
  readonly concurrency: number;
  readonly read: (file: FileToRead) => Promise<Outcome<FileJson>>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
};

/** UTF-16 units (about 150 logs) below which threads, each of which warms up by itself, cost more than they save. */
const LEAST_FOR_THREADS = 500_000;

const WORKER = fileURLToPath(new URL('./readWorker.js', import.meta.url));

/**
 * A pool for just these files: of threads when they are many, else of this
 * one, but for files of which the reading may have to be ended: nothing could
 * end it in this thread.
 */
export function createReadPool({
  files,
  threads,
  remarkPlugins,
  withBlocks,
}: WithBlocks & {
  readonly files: readonly FileToRead[];
  /** 0 = everything in this thread. */
  readonly threads: number;
  /** Functions, which cannot be sent to a thread: with any, everything is read in this one. */
  readonly remarkPlugins: PluggableList;
}): ReadPool {
  const readHere = createReadingHere({remarkPlugins, withBlocks});
  if (threads === 0 || remarkPlugins.length > 0) {
    return {concurrency: 1, read: readHere, close: async () => {}};
  }
  const size = files.reduce((sum, {text}) => sum + text.length, 0);
  const areMany = threads > 1 && size >= LEAST_FOR_THREADS;
  const pool = createWorkerPool<FileToRead, FileJson>({
    file: WORKER,
    threads,
    data: {withBlocks},
  });
  return {
    // More than threads: the next wait there while this thread stores the last.
    concurrency: areMany ? 2 * threads : 1,
    read: (file) =>
      areMany || mayTakeLong(file.text) ? pool.run(file) : readHere(file),
    close: pool.close,
  };
}

/** What reads Markdown is loaded when there is something to read, and settled once. */
function createReadingHere({
  remarkPlugins,
  withBlocks,
}: WithBlocks & {readonly remarkPlugins: PluggableList}): ReadPool['read'] {
  const load = once(async () => {
    const {createReading} = await import('./createReading.js');
    return createReading({remarkPlugins});
  });
  return async (file) => {
    try {
      const read = await load();
      return {value: toJson(await read(file), {withBlocks})};
    } catch (error) {
      return {failure: String(error)};
    }
  };
}

/** Whether a text may take longer to read than a moment, so that something must be able to end it. */
export function mayTakeLong(text: string): boolean {
  return text.length > LONGEST || (text.match(MARKS)?.length ?? 0) > MOST_MARKS;
}
