import {readlinkSync, rmSync, symlinkSync} from 'node:fs';

const sleep = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Does some work while nobody else does who has the same lock, in whatever
 * process. Throws when a process that has ended has left the lock behind:
 * what it was at work on may be half done.
 *
 * @param lock - absolute path; a link that is named after the process that holds it
 */
export async function withLock<T>(
  lock: string,
  work: () => Promise<T>,
): Promise<T> {
  while (!take(lock)) {
    await sleep(200);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, {force: true});
  }
}

function take(lock: string): boolean {
  try {
    // Made with what it says at once, where a file would be empty first.
    symlinkSync(String(process.pid), lock);
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) {
      throw error;
    }
    if (isLeftOver(lock)) {
      throw new Error(
        `A run of the tests that was ended has left a lock behind. Remove it and run them again: rm -rf ${lock}`,
      );
    }
    return false;
  }
}

function isLeftOver(lock: string): boolean {
  try {
    process.kill(Number(readlinkSync(lock)), 0);
    return false;
  } catch (error) {
    // Given back meanwhile, or held by a process of somebody else.
    return !hasCode(error, 'ENOENT') && !hasCode(error, 'EPERM');
  }
}

// Not `instanceof Error`: Node's errors are of another realm than Jest's tests.
const hasCode = (error: unknown, code: string): boolean =>
  (error as NodeJS.ErrnoException).code === code;
