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
 * MB of heap for what was just made, twice Node's own: a file's tree then
 * seldom outlives a collection, which takes a quarter off the processor time of
 * a reading.
 */
const YOUNG_MEMORY = 96;

/** Starts a thread; it keeps the process alive only while it works. */
export function startThread<Input, Output>(
  options: ThreadOptions,
): WorkerThread<Input, Output> {
  const worker = createWorker(options);
  const ended = whenEnded(worker);
  let alive = true;
  void ended.then(() => {
    alive = false;
  });
  const systemId = Promise.race([
    nextMessage<number>(worker),
    ended.then((reason) => {
      throw new Error(`${options.file} could not be started: ${reason}`);
    }),
  ]);
  // Who gives it work hears of it.
  systemId.catch(() => {});

  const work = async (item: Input): Promise<Outcome<Output>> => {
    const limits = {...options, systemId: await systemId};
    const answered = nextMessage<Outcome<Output>>(worker);
    worker.postMessage(item);
    return new Promise((resolve) => {
      const settle = (outcome: Outcome<Output>): void => {
        stopWatch();
        resolve(outcome);
      };
      const stopWatch = limitTime(limits, () => {
        // It may take a while to end.
        alive = false;
        void worker.terminate();
        const failure = `it took longer than ${options.cpuLimit / 1000} s`;
        settle({failure, tooLong: true});
      });
      void answered.then(settle);
      void ended.then((failure) => settle({failure}));
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

function nextMessage<Message>(worker: Worker): Promise<Message> {
  return new Promise((resolve) => worker.once('message', resolve));
}
