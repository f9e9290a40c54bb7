import {createHash} from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  createFileReader,
  type FileReader,
  type FileReaderOptions,
} from '../../createFileReader.js';
import type {SourceFile} from '../../../read/types.js';

export function file(name: string, text: string): SourceFile {
  const hash = createHash('sha256').update(text).digest('hex');
  return {path: name, text, encoding: 'utf-8', hash};
}

/** A cache folder for each test. */
export type TestCache = {
  readonly createReader: (options?: Partial<FileReaderOptions>) => FileReader;
  /** Paths of its files of one kind. */
  readonly entriesOf: (part: 'parsed' | 'blocks') => readonly string[];
  /** All that its files say. */
  readonly text: () => string;
};

export function useTestCache(): TestCache {
  let cacheDir = '';
  beforeEach(() => {
    cacheDir = fs.mkdtempSync(path.join(os.tmpdir(), 'reading-'));
  });
  afterEach(() => {
    fs.rmSync(cacheDir, {recursive: true, force: true});
  });
  return {
    createReader: (options) =>
      createFileReader({cacheDir, threads: 0, ...options}),
    entriesOf(part) {
      const folder = path.join(cacheDir, part);
      return fs.readdirSync(folder).map((name) => path.join(folder, name));
    },
    text: () =>
      fs
        .readdirSync(cacheDir, {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map(({parentPath, name}) =>
          fs.readFileSync(path.join(parentPath, name), 'utf8'),
        )
        .join('\n'),
  };
}
