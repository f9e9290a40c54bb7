import {Worker} from 'node:worker_threads';
import type {DrawingSettings} from './settings.js';
import type {Outcome} from './types.js';
import type {WorkerMessage} from './worker.js';

export interface DrawingWorker {
  /** One call at a time. Afterwards `isAlive` tells whether the worker can draw again. */
  readonly draw: (source: string) => Promise<Outcome>;
  readonly isAlive: () => boolean;
  readonly stop: () => Promise<void>;
}

interface Limits {
  readonly settings: DrawingSettings;
  /** Milliseconds for one drawing. */
  readonly timeLimit: number;
}

/** Options of this process that a thread cannot take: they are about the text given to `node -e`. */
const PROCESS_ONLY = /^--input-type/;

function startThread(settings: DrawingSettings): Worker {
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: settings,
    execArgv: process.execArgv.filter((option) => !PROCESS_ONLY.test(option)),
  });
  worker.unref();
  return worker;
}

/** Settles with the outcome of a drawing that is not there in time. */
function overrun(timeLimit: number): {
  readonly outcome: Promise<Outcome>;
  readonly cancel: () => void;
} {
  let timer: NodeJS.Timeout | undefined;
  const outcome = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => {
      const message = `The drawing took longer than ${timeLimit} ms.`;
      resolve({failure: {code: 'timeLimit', message}});
    }, timeLimit);
  });
  return {outcome, cancel: () => clearTimeout(timer)};
}

const isOverrun = (outcome: Outcome): boolean =>
  'failure' in outcome && outcome.failure.code === 'timeLimit';

/** Starts the thread that draws; it keeps the process alive only while it draws. */
export function createWorker({settings, timeLimit}: Limits): DrawingWorker {
  const worker = startThread(settings);
  let alive = true;
  const crashed = new Promise<Outcome>((resolve) => {
    const end = (message: string): void => {
      alive = false;
      resolve({failure: {code: 'crash', message}});
    };
    worker.once('error', (error: Error) => end(error.message));
    worker.once('exit', (code) => end(`The worker ended (${code}).`));
  });
  const next = (): Promise<WorkerMessage> =>
    new Promise((resolve) => worker.once('message', resolve));
  const ready = next();

  const stop = async (): Promise<void> => {
    alive = false;
    await worker.terminate();
  };

  const drawReady = async (source: string): Promise<Outcome> => {
    const late = overrun(timeLimit);
    const answered = next().then((message) =>
      message.type === 'outcome' ? message.outcome : crashed,
    );
    worker.postMessage(source);
    const outcome = await Promise.race([answered, late.outcome, crashed]);
    late.cancel();
    if (isOverrun(outcome)) await stop();
    return outcome;
  };

  return {
    draw: async (source) => {
      worker.ref();
      try {
        // Loading Mermaid takes seconds, which do not count as drawing.
        await Promise.race([ready, crashed]);
        return alive ? await drawReady(source) : await crashed;
      } finally {
        worker.unref();
      }
    },
    isAlive: () => alive,
    stop,
  };
}
