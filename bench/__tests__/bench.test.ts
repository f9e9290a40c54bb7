import {judge} from '../bounds.mjs';
import {generateLogs} from '../corpus/generateLogs.mjs';
import {parseOptions} from '../options.mjs';
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

describe('judge', () => {
  const build = (wallSeconds: number) => ({
    cold: {wallSeconds, peakMegabytes: 100},
    warm: {wallSeconds},
  });
  const verdictOf = (results: object, name: string) =>
    judge(results).find((verdict) => verdict.name === name)?.holds;

  test.each([
    [4, true],
    [4.1, false],
  ])('ours %d s beside 10 s: %s', (seconds, holds) => {
    const results = {builds: {ours: build(seconds), bare: build(10)}};
    expect(verdictOf(results, 'cold build, wall')).toBe(holds);
  });

  test('does not judge what was not measured', () => {
    expect(judge({}).map(({holds}) => holds)).toEqual(Array(8).fill(null));
  });

  test('refuses a page without a diagram that loads Mermaid', () => {
    const results = {pages: {ours: {mermaid: true}}};
    expect(verdictOf(results, 'Mermaid on a page without a diagram')).toBe(
      false,
    );
  });
});

describe('parseOptions', () => {
  test('takes everything by default', () => {
    expect(parseOptions([])).toMatchObject({
      counts: [300, 1000],
      kinds: ['ours', 'bare'],
      parts: ['build', 'page', 'dev'],
    });
  });

  test.each([
    [['--logs', 'many'], /--logs takes numbers/],
    [['--skip', 'tests'], /"tests" is none of/],
  ])('refuses %j', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
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
