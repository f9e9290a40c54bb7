import {readFileSync} from 'node:fs';
import type {WorkerThread} from './workerThread.js';

type Watched = Pick<WorkerThread<never, never>, 'atWork' | 'systemId' | 'stop'>;

export type CpuLimiter = {
  readonly watch: (thread: Watched) => void;
  readonly leave: (thread: Watched) => void;
};

type Spending = {
  /** The item, as `atWork` counts. */
  readonly item: number | undefined;
  /** Milliseconds that it took, as far as was seen. */
  readonly spent: number;
  /** Of the thread when last seen, milliseconds. */
  readonly clock: number | undefined;
};

/** Milliseconds between two looks. */
const LOOK = 200;

/**
 * Ends a thread whose one item has taken more than `limit` milliseconds of
 * processor time. Starting, waiting, and what other threads and processes take
 * of a busy machine do not count.
 */
export function createCpuLimiter(limit: number): CpuLimiter {
  const threads = new Map<Watched, Spending>();
  let timer: NodeJS.Timeout | undefined;
  let last = {wall: 0, process: 0};

  const look = (): void => {
    const now = readClocks();
    const share = Math.min(
      now.wall - last.wall,
      (now.process - last.process) / threads.size,
    );
    last = now;
    for (const [thread, before] of threads) {
      const spending = spend(thread, {before, share});
      threads.set(thread, spending);
      if (spending.item !== undefined && spending.spent > limit) {
        thread.stop(spending.item, `it took longer than ${limit / 1000} s`);
      }
    }
  };

  return {
    watch(thread) {
      threads.set(thread, {item: undefined, spent: 0, clock: undefined});
      if (!timer) {
        last = readClocks();
        timer = setInterval(look, Math.min(LOOK, limit / 4)).unref();
      }
    },
    leave(thread) {
      threads.delete(thread);
      if (threads.size === 0) {
        clearInterval(timer);
        timer = undefined;
      }
    },
  };
}

/** `share`: what the thread is taken to have used where the system does not say. */
function spend(
  thread: Watched,
  {before, share}: {readonly before: Spending; readonly share: number},
): Spending {
  const item = thread.atWork();
  const clock = readThreadClock(thread.systemId());
  if (item === undefined || item !== before.item) {
    return {item, spent: 0, clock};
  }
  const used =
    clock === undefined || before.clock === undefined
      ? share
      : clock - before.clock;
  return {item, spent: before.spent + used, clock};
}

function readClocks(): {readonly wall: number; readonly process: number} {
  const {user, system} = process.cpuUsage();
  return {wall: performance.now(), process: (user + system) / 1000};
}

/** Milliseconds of processor time of a thread of this process; only Linux says. */
function readThreadClock(systemId: number): number | undefined {
  if (systemId === 0) {
    return undefined;
  }
  try {
    const text = readFileSync(`/proc/self/task/${systemId}/schedstat`, 'utf8');
    const nanoseconds = Number.parseInt(text, 10);
    return Number.isNaN(nanoseconds) ? undefined : nanoseconds / 1e6;
  } catch {
    return undefined;
  }
}
