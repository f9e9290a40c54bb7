import {Worker} from 'node:worker_threads';
import {PROGRESS, type Outcome, type WorkerStart} from './types.js';

export type WorkerThread<Input, Output> = {
  /** One call at a time. Rejects when the thread cannot even start. */
  readonly run: (items: readonly Input[]) => Promise<ThreadResult<Output>>;
  /** Items begun since the start when one is at work, else undefined. */
  readonly atWork: () => number | undefined;
  /** What the system calls the thread, 0 when it does not say. */
  readonly systemId: () => number;
  /** Ends the thread because of the item that `atWork` gave. */
  readonly stop: (begun: number, reason: string) => void;
  readonly isAlive: () => boolean;
  readonly end: () => Promise<void>;
};

export type ThreadResult<Output> =
  | {readonly outcomes: readonly Outcome<Output>[]}
  /** The thread ended on item `at`; undefined when no item was at work. */
  | {readonly at: number | undefined; readonly reason: string};

export type ThreadOptions = {
  /** Absolute path of a script that calls `serveItems`. */
  readonly file: string;
  /** For `createWork`; must survive a structured clone. */
  readonly data?: unknown;
  /** MB of heap before a thread is ended. */
  readonly memoryLimit: number;
};

/** Options of this process that a thread cannot take: they are about the text given to `node -e`. */
const PROCESS_ONLY = /^--input-type/;

/**
 * MB of heap for what was just made, twice Node's own: a file's tree then
 * seldom outlives a collection, which takes a quarter off the processor time of
 * a reading.
 */
const YOUNG_MEMORY = 96;

/** Starts a thread; it keeps the process alive only while it works. */
export function startThread<Input, Output>(
  options: ThreadOptions,
): WorkerThread<Input, Output> {
  const progress = new Int32Array(
    new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT),
  );
  const read = (place: number) => Atomics.load(progress, place);
  const atWork = () => {
    const begun = read(PROGRESS.begun);
    return begun > read(PROGRESS.ended) ? begun : undefined;
  };
  const worker = createWorker(options, progress);
  const ended = whenEnded(worker);
  let alive = true;
  void ended.then(() => {
    alive = false;
  });
  let stopped: {readonly begun: number; readonly reason: string} | undefined;

  const toEnd = (before: number, reason: string): ThreadResult<Output> => {
    if (read(PROGRESS.begun) === 0) {
      throw new Error(`${options.file} could not be started: ${reason}`);
    }
    const begun = stopped?.begun ?? atWork();
    return {
      at: begun === undefined ? undefined : begun - before - 1,
      reason: stopped?.reason ?? reason,
    };
  };

  return {
    async run(items) {
      const before = read(PROGRESS.begun);
      worker.ref();
      try {
        return await Promise.race([
          ask<Input, Output>(worker, items),
          ended.then((reason) => toEnd(before, reason)),
        ]);
      } finally {
        worker.unref();
      }
    },
    atWork,
    systemId: () => read(PROGRESS.systemId),
    stop(begun, reason) {
      // It may take a while to end.
      if (!stopped) {
        stopped = {begun, reason};
        alive = false;
        void worker.terminate();
      }
    },
    isAlive: () => alive,
    async end() {
      await worker.terminate();
    },
  };
}

function createWorker(
  {file, data, memoryLimit}: ThreadOptions,
  progress: Int32Array,
): Worker {
  const start: WorkerStart = {progress, data};
  const worker = new Worker(file, {
    workerData: start,
    execArgv: process.execArgv.filter((option) => !PROCESS_ONLY.test(option)),
    resourceLimits: {
      maxOldGenerationSizeMb: memoryLimit,
      maxYoungGenerationSizeMb: YOUNG_MEMORY,
    },
  });
  worker.unref();
  return worker;
}

/** Resolves to the reason. */
function whenEnded(worker: Worker): Promise<string> {
  return new Promise((resolve) => {
    // What cannot be sent to this thread comes without its message.
    worker.once('error', ({message}: Partial<Error>) =>
      resolve(message ?? 'its thread failed'),
    );
    worker.once('exit', (code) =>
      resolve(`its thread ended with code ${code}`),
    );
  });
}

function ask<Input, Output>(
  worker: Worker,
  items: readonly Input[],
): Promise<ThreadResult<Output>> {
  return new Promise((resolve) => {
    worker.once('message', (outcomes: readonly Outcome<Output>[]) =>
      resolve({outcomes}),
    );
    worker.postMessage(items);
  });
}
