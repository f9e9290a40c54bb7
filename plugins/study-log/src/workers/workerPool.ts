import {availableParallelism} from 'node:os';
import type {Outcome} from './serveItems.js';
import {
  startThread,
  type ThreadOptions,
  type WorkerThread,
} from './workerThread.js';

export type WorkerPool<Input, Output> = {
  /**
   * Works on an item in some thread, or waits until one is free. Rejects when
   * a thread cannot start.
   */
  readonly run: (item: Input) => Promise<Outcome<Output>>;
  /** How many items are worked on at once, at most. */
  readonly threads: number;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
};

export type WorkerPoolOptions = Pick<ThreadOptions, 'file' | 'data'> & {
  /** At least 1; each is started when it is first needed. Default: one a processor, 8 at most. */
  readonly threads?: number;
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
 * never end, fill the memory, end its thread), it costs itself alone. Who does
 * not close the pool does not keep the process alive.
 */
export function createWorkerPool<Input, Output>({
  file,
  data,
  threads = defaultThreads(),
  cpuLimit = CPU_LIMIT,
  memoryLimit = MEMORY_LIMIT,
}: WorkerPoolOptions): WorkerPool<Input, Output> {
  const idle: WorkerThread<Input, Output>[] = [];
  const waiting: (() => void)[] = [];
  let working = 0;

  const start = () =>
    startThread<Input, Output>({
      file,
      data,
      cpuLimit,
      memoryLimit,
      atWork: () => working,
    });
  const takePlace = async (): Promise<void> => {
    if (working < threads) {
      working += 1;
    } else {
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  /** Hands it to who waits longest. */
  const leavePlace = (): void => {
    const next = waiting.shift();
    if (next) {
      next();
    } else {
      working -= 1;
    }
  };

  return {
    threads,
    async run(item) {
      await takePlace();
      const left = idle.pop();
      try {
        const thread = left?.isAlive() ? left : start();
        try {
          return await thread.run(item);
        } finally {
          if (thread.isAlive()) {
            idle.push(thread);
          }
        }
      } finally {
        leavePlace();
      }
    },
    async close() {
      await Promise.all(idle.splice(0).map((thread) => thread.end()));
    },
  };
}
