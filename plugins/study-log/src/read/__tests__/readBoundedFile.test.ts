import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import {findBoundary} from '../boundary.js';
import type {BoundedFile} from '../readBoundedFile.js';
import {readBoundedFile} from '../readBoundedFile.js';

let place: string;
let root: string;

beforeEach(() => {
  place = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'bounded-')));
  root = path.join(place, 'logs');
  fs.mkdirSync(path.join(root, 'sub'), {recursive: true});
  fs.writeFileSync(path.join(root, 'sub', 'a.md'), 'inside');
  fs.mkdirSync(path.join(place, 'secret'));
  fs.writeFileSync(path.join(place, 'secret', 'a.md'), 'outside');
});

afterEach(() => {
  jest.restoreAllMocks();
  fs.rmSync(place, {recursive: true});
});

const read = (file: string, limit = 100): BoundedFile =>
  readBoundedFile(path.join(root, file), {limit, within: findBoundary(root)});

test('a file is read up to the limit, and not beyond', () => {
  expect(read('sub/a.md', 6).bytes?.toString()).toBe('inside');
  expect(read('sub/a.md', 5).fault).toEqual({
    kind: 'too-large',
    size: 6,
    limit: 5,
  });
});

test('an empty file is empty, a missing one has the reason of the file system', () => {
  fs.writeFileSync(path.join(root, 'empty.md'), '');
  expect(read('empty.md').bytes?.length).toBe(0);
  expect(read('none.md').fault).toEqual({kind: 'unreadable', reason: 'ENOENT'});
});

test.each(['file', 'folder'])(
  'a %s that becomes a link between the check and the reading is not followed',
  (what) => {
    const swapped = path.join(root, what === 'file' ? 'sub/a.md' : 'sub');
    const target = path.join(place, what === 'file' ? 'secret/a.md' : 'secret');
    const realpath = fs.realpathSync.native;
    jest.spyOn(fs.realpathSync, 'native').mockImplementation((file) => {
      const real = String(realpath(file));
      if (
        String(file).endsWith('a.md') &&
        !fs.lstatSync(swapped).isSymbolicLink()
      ) {
        fs.renameSync(swapped, `${swapped}.away`);
        fs.symlinkSync(target, swapped);
      }
      return real;
    });
    expect(read('sub/a.md').bytes).toBeUndefined();
    expect(fs.readlinkSync(swapped)).toBe(target);
  },
);

test('a file that the owner names may lie anywhere, but must be one', () => {
  const outside = path.join(place, 'secret', 'a.md');
  expect(readBoundedFile(outside, {limit: 100}).bytes?.toString()).toBe(
    'outside',
  );
  const pipe = path.join(place, 'pipe');
  execFileSync('mkfifo', [pipe]);
  for (const other of [pipe, '/dev/zero', place]) {
    expect(readBoundedFile(other, {limit: 100}).fault).toEqual({
      kind: 'not-a-file',
    });
  }
});
