import {findCacheDir} from '../cache/cacheFolder.js';
import {createProgressLine} from './progressLine.js';
import {runCli} from './runCli.js';
import {defaultThreads} from '../workers/workerPool.js';

// A reader that closes the pipe early (`| head`) has what it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    throw error;
  }
});

const progress = process.stderr.isTTY
  ? createProgressLine((text) => process.stderr.write(text))
  : undefined;

void runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  stdout: (text) => {
    progress?.clear();
    process.stdout.write(text);
  },
  stderr: (text) => process.stderr.write(text),
  now: () => new Date(),
  cacheDir: findCacheDir(process.cwd(), process.env),
  threads: defaultThreads(),
  onProgress: progress?.update,
}).then((exitCode) => {
  process.exitCode = exitCode;
});
