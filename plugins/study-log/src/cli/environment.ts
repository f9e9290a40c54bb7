import type {OnProgress} from '../studyLog.js';

/** What a command may touch of the world around it, so that tests can stand in for it. */
export type CliEnvironment = {
  /** Absolute path that relative folders and files are resolved against. */
  readonly cwd: string;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly now: () => Date;
  /** Where results are remembered from one run to the next; undefined = nowhere. */
  readonly cacheDir?: string;
  /** Worker threads; default: one a processor. */
  readonly threads?: number;
  /** Told of long work as it goes on; undefined where nobody watches. */
  readonly onProgress?: OnProgress;
};
