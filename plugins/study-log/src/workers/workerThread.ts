import {Worker} from 'node:worker_threads';
import {limitTime} from './limitTime.js';
import type {Outcome} from './serveItems.js';

export type WorkerThread<Input, Output> = {
  /** One item at a time. Rejects when the thread cannot even start. */
  readonly run: (item: Input) => Promise<Outcome<Output>>;
  readonly isAlive: () => boolean;
  readonly end: () => Promise<void>;
};

export type ThreadOptions = {
  /** Absolute path of a script that calls `serveItems`. */
  readonly file: string;
  /** For `createWork`; must survive a structured clone. */
  readonly data?: unknown;
  /** Milliseconds of processor time that an item may take. */
  readonly cpuLimit: number;
  /** MB of heap before the thread is ended. */
  readonly memoryLimit: number;
  /** How many threads are at work, this one too. */
  readonly atWork: () => number;
};

/**
 * MB of heap for what was just made: with Node's own 48 more of a file's tree
 * outlives a collection, which costs processor time; with 96 the threads of an
 * index of 10,000 logs take 150 MB more and save none.
 */
const YOUNG_MEMORY = 64;

/** Starts a thread; it keeps the process alive only while it works. */
export function startThread<Input, Output>(
  options: ThreadOptions,
): WorkerThread<Input, Output> {
  const worker = createWorker(options);
  const ended = whenEnded(worker);
  let alive = true;
  /** Ends the wait for the item at work. One for all items: what each hangs on `ended` would stay until the thread ends. */
  let settle: (outcome: Outcome<Output>) => void = () => {};
  void ended.then((failure) => {
    alive = false;
    settle({failure});
  });
  worker.on('message', (outcome: Outcome<Output>) => settle(outcome));

  const systemId = new Promise<number>((resolve, reject) => {
    worker.once('message', resolve);
    void ended.then((reason) =>
      reject(new Error(`${options.file} could not be started: ${reason}`)),
    );
  });
  // Who gives it work hears of it.
  systemId.catch(() => {});

  const work = async (item: Input): Promise<Outcome<Output>> => {
    const limits = {...options, systemId: await systemId};
    worker.postMessage(item);
    return new Promise((resolve) => {
      const stopWatch = limitTime(limits, () => {
        // It may take a while to end.
        alive = false;
        void worker.terminate();
        const failure = `it took longer than ${options.cpuLimit / 1000} s`;
        settle({failure, tooLong: true});
      });
      settle = (outcome) => {
        settle = () => {};
        stopWatch();
        resolve(outcome);
      };
      if (!alive) {
        void ended.then((failure) => settle({failure}));
      }
    });
  };

  return {
    async run(item) {
      worker.ref();
      try {
        return await work(item);
      } finally {
        worker.unref();
      }
    },
    isAlive: () => alive,
    async end() {
      await worker.terminate();
    },
  };
}

function createWorker({file, data, memoryLimit}: ThreadOptions): Worker {
  const worker = new Worker(file, {
    workerData: data,
    // Those of the process are for the process: V8's are refused here, text given to `node -e` is no module.
    execArgv: [],
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
