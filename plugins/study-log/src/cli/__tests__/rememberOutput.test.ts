import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type {LogFolder} from '../../read/index.js';
import {findCacheDir} from '../../cache/cacheFolder.js';
import {createProgressLine} from '../progressLine.js';
import {rememberOutput, type OutputInput} from '../rememberOutput.js';

const FOLDER: LogFolder = {
  root: '/logs',
  files: [{path: 'a.md', text: 'a', encoding: 'utf-8', hash: '1'}],
  assets: [],
  leftOut: [],
  diagrams: [],
  problems: [],
};

describe('rememberOutput', () => {
  let cacheDir = '';
  beforeEach(() => {
    cacheDir = fs.mkdtempSync(path.join(os.tmpdir(), 'study-log-output-'));
  });
  afterEach(() => {
    fs.rmSync(cacheDir, {recursive: true, force: true});
  });

  async function run({
    text = '출력\n둘째 줄\n',
    today = '2025-01-01',
    json = true,
    ...logs
  }: Partial<LogFolder & OutputInput> & {readonly text?: string} = {}) {
    let made = false;
    let output = '';
    for await (const piece of rememberOutput({
      cacheDir,
      input: {logs: {...FOLDER, ...logs}, today, json},
      make: async () => {
        made = true;
        return text.match(/[^]{1,5000}/gu) ?? [];
      },
    })) {
      output += piece;
    }
    return {made, output};
  }

  it('makes the output of an unchanged folder once', async () => {
    expect(await run()).toEqual({made: true, output: '출력\n둘째 줄\n'});
    expect(await run()).toEqual({made: false, output: '출력\n둘째 줄\n'});
  });

  it.each<[string, Partial<LogFolder & OutputInput>]>([
    ['text', {files: [{...FOLDER.files[0]!, hash: '2'}]}],
    ['git day', {files: [{...FOLDER.files[0]!, firstCommitted: '2024-01-01'}]}],
    ['image', {assets: [{path: 'a.png', absolutePath: '/logs/a.png'}]}],
    ['concepts file', {conceptsFile: {path: 'concepts.yml', text: ''}}],
    ['day', {today: '2025-01-02'}],
    ['form', {json: false}],
  ])('makes it again for another %s', async (_what, change) => {
    await run();
    expect((await run(change)).made).toBe(true);
  });

  it('makes it again when a part of the stored text is cut short', async () => {
    await run();
    const names = fs.readdirSync(path.join(cacheDir, 'index'));
    expect(names).toHaveLength(2);
    for (const name of names) {
      fs.truncateSync(path.join(cacheDir, 'index', name), 30);
      expect((await run()).made).toBe(true);
      expect((await run()).made).toBe(false);
    }
  });

  it('makes it where the folder is a link to nowhere', async () => {
    fs.symlinkSync('/nowhere/at/all', path.join(cacheDir, 'index'));
    expect(await run()).toEqual({made: true, output: '출력\n둘째 줄\n'});
  });

  it('keeps a few outputs only', async () => {
    for (let day = 1; day < 29; day += 1) {
      await run({today: `2025-01-${day}`, text: `출력 ${day}\n`});
    }
    // What is in use (its one chunk, and the list of chunks), and sixteen others.
    expect(fs.readdirSync(path.join(cacheDir, 'index'))).toHaveLength(18);
  });

  it('hands over a long output whole, from pieces cut anywhere', async () => {
    const text = Array.from(
      {length: 200_000},
      (_, at) => `${at} 긴 출력 🎉\n`,
    ).join('');
    expect(await run({text})).toEqual({made: true, output: text});
    expect(await run({text})).toEqual({made: false, output: text});
    expect(fs.readdirSync(path.join(cacheDir, 'index'))).toHaveLength(4);
  });
});

describe('findCacheDir', () => {
  it('is in the nearest node_modules, else the cache folder of the user', () => {
    const project = fs.mkdtempSync(path.join(os.tmpdir(), 'study-log-home-'));
    fs.mkdirSync(path.join(project, 'node_modules'));
    fs.mkdirSync(path.join(project, 'docs'));
    expect(findCacheDir(path.join(project, 'docs'), {})).toBe(
      path.join(project, 'node_modules', '.cache', 'study-log'),
    );
    expect(findCacheDir('/', {XDG_CACHE_HOME: '/xdg'})).toBe('/xdg/study-log');
    fs.rmSync(project, {recursive: true});
  });
});

describe('createProgressLine', () => {
  it('is silent for two seconds, then says how far it is, and leaves no trace', () => {
    let time = 0;
    let shown = '';
    const line = createProgressLine(
      (text) => {
        shown += text;
      },
      () => time,
    );
    line.update({step: 'parse', done: 1, total: 9});
    expect(shown).toBe('');
    time = 2100;
    line.update({step: 'parse', done: 5, total: 9});
    line.update({step: 'parse', done: 6, total: 9});
    line.update({step: 'index', done: 0, total: 9});
    line.clear();
    expect(shown.split('\r\u001b[K')).toEqual([
      '',
      'Parsed 5 of 9 logs',
      'Finding concepts in 9 logs',
      '',
    ]);
  });
});
