import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Diagram, DiagramFailure} from '../../src/types.js';

const PACKAGE = join(__dirname, '..', '..');

export interface Drawn {
  readonly name: string;
  readonly diagram?: Diagram;
  readonly failure?: DiagramFailure;
  /** Milliseconds of processor time, all threads. */
  readonly cpu: number;
}

interface Run {
  readonly args?: readonly string[];
  readonly nodeArgs?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export const fixtures = (folder: string): string =>
  join(PACKAGE, '__fixtures__', folder);

/** Draws a folder of fixtures with the built package, in a process of its own. */
export function renderFolder(
  folder: string,
  {args = [], nodeArgs = [], env = {}}: Run = {},
): readonly (readonly Drawn[])[] {
  if (!existsSync(join(PACKAGE, 'lib', 'index.js'))) {
    throw new Error('mermaid-static is not built: npm run build:plugin');
  }
  const script = join(__dirname, 'renderFolder.mjs');
  const output = execFileSync(
    process.execPath,
    [...nodeArgs, script, fixtures(folder), ...args],
    {
      encoding: 'utf8',
      env: {...process.env, ...env},
      maxBuffer: 1e9,
      timeout: 300_000,
    },
  );
  return JSON.parse(output) as readonly (readonly Drawn[])[];
}
