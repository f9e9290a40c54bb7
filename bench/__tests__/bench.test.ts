import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {judge} from '../bounds.mjs';
import {generateLogs} from '../corpus/generateLogs.mjs';
import {generateNames, mixNames} from '../corpus/names.mjs';
import pluginFloor from '../floor/plugin.mjs';
import {parseOptions} from '../options.mjs';
import {formatResults} from '../report.mjs';
import {formatTable} from '../table.mjs';

describe('generateLogs', () => {
  const logs = generateLogs(60);

  test('makes the same logs every time, whatever their number', () => {
    expect(generateLogs(20)).toEqual(logs.slice(0, 20));
  });

  test('makes one log a day, named by its day', () => {
    expect(logs[0]?.path).toBe('2021/2021-01-01.md');
    expect(logs[59]?.path).toBe('2021/2021-03-01.md');
    expect(new Set(logs.map(({path}) => path)).size).toBe(60);
  });

  test('makes logs of about 7 KB', () => {
    const bytes = logs.map(({text}) => Buffer.byteLength(text));
    const mean = bytes.reduce((sum, size) => sum + size, 0) / bytes.length;
    expect(mean).toBeGreaterThan(6500);
    expect(mean).toBeLessThan(7500);
  });
});

describe('generateNames', () => {
  const names = generateNames(40);

  test('makes the same names every time, whatever their number', () => {
    expect(generateNames(10)).toEqual(names.slice(0, 10));
  });

  test('are put behind every line of a text', () => {
    const text = mixNames('첫 줄\n둘째 줄\n', names, 1);
    const known = names.flatMap(({name, aliases}) => [name, ...aliases]);
    const added = text.match(/(?<=줄 ).+(?=에서도\n)/g) ?? [];
    expect(added).toHaveLength(2);
    expect(known).toEqual(expect.arrayContaining(added));
  });
});

describe('judge', () => {
  const build = (wallSeconds: number, parts = {}) => ({
    cold: {wallSeconds, peakMegabytes: 100, parts},
    warm: {wallSeconds, parts},
  });
  const verdictOf = (results: object, name: string) =>
    judge(results).find((verdict) => verdict.name === name)?.holds;

  test.each([
    [4, true],
    [4.1, false],
  ])('core %d s beside 10 s: %s', (seconds, holds) => {
    const results = {builds: {core: build(seconds), bare: build(10)}};
    expect(verdictOf(results, 'core: cold build, wall')).toBe(holds);
  });

  test.each([
    [6, {}, true],
    [6.1, {}, false],
    [6.1, {feeds: 1}, false],
    [8, {search: 1.5, cards: 0.5, feeds: 1}, true],
    [8.1, {search: 1.5, cards: 0.5, feeds: 1}, false],
  ])('full %d s, of which %j, beside 10 s: %s', (seconds, parts, holds) => {
    const results = {builds: {full: build(seconds, parts), bare: build(10)}};
    for (const phase of ['cold build', 'warm build with one log edited']) {
      const name = `full: ${phase}, wall without search and cards`;
      expect(verdictOf(results, name)).toBe(holds);
    }
  });

  test('does not judge one configuration by the other', () => {
    const results = {builds: {core: build(1), bare: build(10)}};
    expect(
      verdictOf(results, 'full: cold build, wall without search and cards'),
    ).toBeNull();
  });

  test('does not judge what was not measured', () => {
    expect(judge({}).map(({holds}) => holds)).toEqual(Array(10).fill(null));
  });

  test('refuses a page without a diagram that loads Mermaid', () => {
    const results = {pages: {full: {mermaid: true}}};
    expect(
      verdictOf(results, 'full: Mermaid on a page without a diagram'),
    ).toBe(false);
  });
});

describe('parseOptions', () => {
  test('takes everything by default', () => {
    expect(parseOptions([])).toMatchObject({
      counts: [300, 1000],
      kinds: ['core', 'full', 'bare'],
      parts: ['build', 'page', 'dev'],
    });
  });

  test.each([
    [['--logs', 'many'], /--logs takes numbers/],
    [['--skip', 'tests'], /"tests" is none of/],
    [['--only', 'floor,bare'], /add --skip page,dev/],
    [['--only', 'floor,bare', '--skip', 'dev'], /add --skip page,dev/],
  ])('refuses %j', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });
});

test('floor takes builds alone', () => {
  const args = ['--only', 'floor,bare', '--skip', 'page,dev'];
  expect(parseOptions(args).kinds).toEqual(['floor', 'bare']);
});

test('floor has as many pages a log as core, each at its own address', async () => {
  const siteDir = mkdtempSync(join(tmpdir(), 'study-log-floor-'));
  const logs = join(siteDir, 'logs', '2024');
  mkdirSync(logs, {recursive: true});
  Array.from({length: 100}, (_, index) =>
    writeFileSync(join(logs, `${index}.md`), ''),
  );
  const paths: string[] = [];
  const addRoute = ({path}: {path: string}): unknown => paths.push(path);
  await pluginFloor({siteDir}).contentLoaded({actions: {addRoute}});
  rmSync(siteDir, {recursive: true});
  expect(paths).toHaveLength(242);
  expect(new Set(paths).size).toBe(242);
});

describe('formatResults', () => {
  const site = (wallSeconds: number, parts: Record<string, number>) => {
    const build = {wallSeconds, cpuSeconds: null, peakMegabytes: null, parts};
    return {cold: build, warm: build};
  };
  const table = formatResults({
    count: 10,
    kinds: ['core', 'full', 'bare'],
    builds: {
      core: site(4, {}),
      full: site(6, {search: 1.5}),
      bare: site(10, {}),
    },
    pages: undefined,
    growth: undefined,
    dev: undefined,
  });
  const cellsOf = (name: string) =>
    table
      .split('\n')
      .find((line) => line.startsWith(`| ${name} `))
      ?.split('|')
      .slice(2, -1)
      .map((cell) => cell.trim());

  test('shows each site beside the bare one', () => {
    expect(cellsOf('cold: wall')).toEqual([
      '4.0 s (0.40 ×)',
      '6.0 s (0.60 ×)',
      '10.0 s',
    ]);
  });

  test('shows what a part took, where a site has it', () => {
    expect(cellsOf('warm: wall, of which search')).toEqual(['–', '1.5 s', '–']);
  });
});

test('formatTable counts Hangul as two columns', () => {
  expect(
    formatTable([
      ['가', 'n'],
      ['ab', '10'],
    ]),
  ).toBe('| 가 |  n |\n| -- | -- |\n| ab | 10 |');
});
