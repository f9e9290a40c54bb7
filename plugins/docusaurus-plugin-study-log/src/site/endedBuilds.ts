import {readdirSync, rmSync} from 'fs';
import {join} from 'path';
import {readBuildId} from '../pageFormat/buildFolder.js';

/** Removes the folders of builds that have ended. Never throws. */
export function removeEndedBuilds(parent: string): void {
  try {
    for (const name of readdirSync(parent)) {
      const pid = readBuildId(name);
      if (pid !== undefined && !isRunning(pid)) {
        rmSync(join(parent, name), {recursive: true, force: true});
      }
    }
  } catch {
    // There is no folder, or it is not ours to change: what is left in it harms nobody.
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not to be signalled by us, but there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
