import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {readStudyLog} from '../studyLog.js';
import type {StudyLog} from '../studyLog.js';

/** A log folder with one log, in a git repository of its own, for a test. */
export type TemporaryLogs = {
  /** Around the repository. */
  readonly place: string;
  readonly root: string;
  readonly write: (file: string, text: string | Uint8Array) => void;
  readonly link: (file: string, target: string) => void;
  readonly read: (
    options?: Partial<Parameters<typeof readStudyLog>[0]>,
  ) => Promise<StudyLog>;
  readonly remove: () => void;
};

export function createTemporaryLogs(): TemporaryLogs {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'logs-'));
  const root = path.join(place, 'repository', 'logs');
  const write: TemporaryLogs['write'] = (file, text) => {
    const target = path.join(root, file);
    fs.mkdirSync(path.dirname(target), {recursive: true});
    fs.writeFileSync(target, text);
  };
  write('2025-01-11.md', '# 첫 로그\n\n본문\n');
  execFileSync('git', ['init', '-q', path.dirname(root)]);
  return {
    place,
    root,
    write,
    link: (file, target) => fs.symlinkSync(target, path.join(root, file)),
    read: (options) => readStudyLog({root, today: '2025-02-01', ...options}),
    remove: () => fs.rmSync(place, {recursive: true}),
  };
}

export function filesOf({folder}: StudyLog): readonly string[] {
  return folder.files.map((file) => file.path);
}

export function assetsOf({folder}: StudyLog): readonly string[] {
  return folder.assets.map((asset) => asset.path);
}

/** `source code` of each problem that is about a file as a whole. */
export function faultsOf({problems}: StudyLog): readonly string[] {
  return problems
    .filter(({line, source}) => line === null && source !== '.')
    .map(({source, code}) => `${source} ${code}`);
}
