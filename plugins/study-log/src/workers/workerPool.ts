import {availableParallelism} from 'node:os';
import {createCpuLimiter} from './cpuLimiter.js';
import type {Outcome} from './types.js';
import {
  startThread,
  type ThreadOptions,
  type ThreadResult,
  type WorkerThread,
} from './workerThread.js';

export type WorkerPool<Input, Output> = {
  /**
   * Works on the items in one thread, in order; calls run side by side, as
   * many as there are threads. Rejects when a thread cannot start.
   */
  readonly run: (
    items: readonly Input[],
  ) => Promise<readonly Outcome<Output>[]>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
};

export type WorkerPoolOptions = Pick<ThreadOptions, 'file' | 'data'> & {
  /** At least 1; each is started when it is first needed. */
  readonly threads: number;
  /** Milliseconds of processor time that one item may take. Default 5 s. */
  readonly cpuLimit?: number;
  /** MB of heap that a thread may take. Default 2 GB. */
  readonly memoryLimit?: number;
};

const CPU_LIMIT = 5000;
const MEMORY_LIMIT = 2048;
const MOST_THREADS = 8;

/** One a processor, 8 at most. */
export function defaultThreads(): number {
  return Math.min(MOST_THREADS, availableParallelism());
}

/**
 * Threads that work on items, such as files. Whatever an item does (throw,
 * never end, fill the memory, end its thread), it costs itself alone: the
 * others of its call are worked on again in another thread.
 */
export function createWorkerPool<Input, Output>({
  file,
  data,
  threads,
  cpuLimit = CPU_LIMIT,
  memoryLimit = MEMORY_LIMIT,
}: WorkerPoolOptions): WorkerPool<Input, Output> {
  const limiter = createCpuLimiter(cpuLimit);
  const idle: WorkerThread<Input, Output>[] = [];
  const takePlace = createPlaces(threads);

  const runOnce = async (
    items: readonly Input[],
  ): Promise<ThreadResult<Output>> => {
    const leavePlace = await takePlace();
    const thread =
      idle.pop() ?? startThread<Input, Output>({file, data, memoryLimit});
    limiter.watch(thread);
    try {
      return await thread.run(items);
    } finally {
      limiter.leave(thread);
      if (thread.isAlive()) {
        idle.push(thread);
      }
      leavePlace();
    }
  };

  const run = async (
    items: readonly Input[],
  ): Promise<readonly Outcome<Output>[]> => {
    if (items.length === 0) {
      return [];
    }
    const result = await runOnce(items);
    if ('outcomes' in result) {
      return result.outcomes;
    }
    const {at, reason} = result;
    if (items.length === 1) {
      return [{failure: reason}];
    }
    const parts =
      at === undefined
        ? items.map((item) => run([item]))
        : [
            run(items.slice(0, at)),
            [{failure: reason}],
            run(items.slice(at + 1)),
          ];
    return (await Promise.all(parts)).flat();
  };

  return {
    run,
    async close() {
      await Promise.all(idle.splice(0).map((thread) => thread.end()));
    },
  };
}

/** Lets so many in at a time; each gives its place to the one that waits longest. */
function createPlaces(count: number): () => Promise<() => void> {
  const waiting: (() => void)[] = [];
  let free = count;
  const leave = (): void => {
    const next = waiting.shift();
    if (next) {
      next();
    } else {
      free += 1;
    }
  };
  return async () => {
    if (free > 0) {
      free -= 1;
    } else {
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    return leave;
  };
}
