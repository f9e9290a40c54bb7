import {readFileSync} from 'node:fs';

/** Milliseconds between two looks. */
const LOOK = 200;

/** Milliseconds: who sleeps ten times as long as it may work, or so long, waits for something that never comes. */
const LONGEST_SLEEP = 60_000;
const SLEEPING = 10;

/** What a thread has had since it started, milliseconds. */
type Clocks = {
  readonly wall: number;
  /** At work. */
  readonly used: number;
  /** Ready to work, while others had the processor. */
  readonly queued: number;
  /** How many threads have had it together; 0 where the system tells of each. */
  readonly sharedBy: number;
};

/**
 * Calls `onOver` once when a thread has taken more than `cpuLimit`
 * milliseconds of processor time from now on, or slept for ten times as long,
 * a minute at most.
 * What other threads and processes take of a busy machine does not count.
 *
 * @returns what ends the watch
 */
export function limitTime(
  {
    systemId,
    cpuLimit,
    atWork,
  }: {
    /** What the system calls the thread, 0 when it does not say. */
    readonly systemId: number;
    readonly cpuLimit: number;
    /** How many threads share what this process takes. */
    readonly atWork: () => number;
  },
  onOver: () => void,
): () => void {
  // First read at the first look: most are done by then.
  let last: Clocks | undefined;
  let used = 0;
  let slept = 0;
  const sleepLimit = Math.min(cpuLimit * SLEEPING, LONGEST_SLEEP);
  const timer = setInterval(
    () => {
      const now = readThreadClocks(systemId) ?? readProcessClocks(atWork());
      // What a thread had and what the process had are not to be compared.
      if (last && (last.sharedBy === 0) === (now.sharedBy === 0)) {
        const took = (now.used - last.used) / Math.max(1, now.sharedBy);
        used += took;
        slept += now.wall - last.wall - took - (now.queued - last.queued);
      }
      last = now;
      if (used > cpuLimit || slept > sleepLimit) {
        clearInterval(timer);
        onOver();
      }
    },
    Math.min(LOOK, cpuLimit / 4),
  ).unref();
  return () => clearInterval(timer);
}

/** Only Linux says. */
function readThreadClocks(systemId: number): Clocks | undefined {
  if (systemId === 0) {
    return undefined;
  }
  try {
    const text = readFileSync(`/proc/self/task/${systemId}/schedstat`, 'utf8');
    const [used = NaN, queued = NaN] = text.split(' ').map(Number);
    return {
      wall: performance.now(),
      used: used / 1e6,
      queued: queued / 1e6,
      sharedBy: 0,
    };
  } catch {
    return undefined;
  }
}

/** Where the system does not say, each thread is taken to have had its share. */
function readProcessClocks(threads: number): Clocks {
  const {user, system} = process.cpuUsage();
  const used = (user + system) / 1000;
  return {wall: performance.now(), used, queued: 0, sharedBy: threads};
}
