import {findSurroundings} from '../surroundings.js';
import {findFrontMatterDate} from '../frontMatterDate.js';
import {findLineDate} from '../lineDate.js';
import {resolveDate} from '../resolveDate.js';
import type {DateEvidence} from '../types.js';

const TODAY = '2025-06-01';

function resolve(path: string, more: Partial<DateEvidence> = {}) {
  const surroundings = findSurroundings([{path, text: ''}])(path);
  return resolveDate(
    {
      source: path,
      line: null,
      path: surroundings.pathDate,
      family: surroundings.family,
      ...more,
    },
    TODAY,
  );
}

const day = (date: string | null, line = 1) => ({
  date,
  text: date ?? '2025-02-30',
  line,
});

describe('resolveDate', () => {
  it('takes the file name before the front matter, the heading, a line, an index page and git', () => {
    const index = {date: '2025-01-05', source: 'README.md', line: 9};
    const firstCommitted = '2025-01-06';
    const all = {
      frontMatter: day('2025-01-02'),
      heading: day('2025-01-03'),
      nearTop: day('2025-01-04'),
      index,
      firstCommitted,
    };
    const taken = [
      resolve('2025-01-01.md', all),
      resolve('a.md', all),
      resolve('a.md', {...all, frontMatter: null}),
      resolve('a.md', {...all, frontMatter: null, heading: null}),
      resolve('a.md', {index, firstCommitted}),
      resolve('a.md', {firstCommitted}),
      resolve('a.md'),
    ];
    expect(taken.map((r) => [r.date, r.dateSource, r.dateConfidence])).toEqual([
      ['2025-01-01', 'path', 'exact'],
      ['2025-01-02', 'frontMatter', 'exact'],
      ['2025-01-03', 'heading', 'exact'],
      ['2025-01-04', 'line', 'exact'],
      ['2025-01-05', 'index', 'exact'],
      ['2025-01-06', 'git', 'estimated'],
      [null, 'none', 'estimated'],
    ]);
  });

  it('reports a heading that disagrees with the name, once', () => {
    const {date, problems} = resolve('2025-01-11.md', {
      heading: day('2025-01-10', 3),
      nearTop: day('2025-01-10', 3),
    });
    expect(date).toBe('2025-01-11');
    expect(problems.map(({code, line}) => [code, line])).toEqual([
      ['date-conflict', 3],
    ]);
  });

  it.each([
    ['2025/03/2024-03-31.md', '2025-03-31', {dateSource: 'heading'}],
    ['2024/250105.md', '2024-01-05', {dateSource: 'heading'}],
    // Each against each: the name wins.
    ['2025/03/2024-03-31.md', '2025-04-01', {dateSource: 'path'}],
    // The heading is with the name.
    ['2025/03/2025-04-01.md', '2025-04-01', {dateSource: 'path'}],
    // The folder is with the name.
    ['2025/03/2025-03-31.md', '2025-03-30', {dateSource: 'path'}],
  ])('%s under “%s” is dated by %o', (path, heading, expected) => {
    const resolved = resolve(path, {heading: day(heading)});
    expect(resolved).toMatchObject({...expected, dateConfidence: 'exact'});
    expect(resolved.problems.map(({code}) => code)).toEqual(['date-conflict']);
  });

  it('does not take an explicit date for a conflict with git', () => {
    const {date, problems} = resolve('2025-01-11.md', {
      firstCommitted: '2025-03-01',
    });
    expect([date, problems]).toEqual(['2025-01-11', []]);
  });

  it('refuses a day in the future and goes on down the ladder', () => {
    const {date, problems} = resolve('2052-01-11.md', {
      heading: day('2025-01-11'),
    });
    expect(date).toBe('2025-01-11');
    expect(problems.map(({code}) => code)).toEqual(['date-future']);
  });

  it('takes tomorrow: the writer may be ahead of the machine', () => {
    expect(resolve('2025-06-02.md').date).toBe('2025-06-02');
    expect(resolve('2025-06-03.md').date).toBeNull();
  });

  it('reports an impossible day and never takes another for it', () => {
    const {date, problems} = resolve('2018-12-015-redis.md');
    expect(date).toBeNull();
    expect(problems.map(({code}) => code)).toEqual([
      'date-impossible',
      'date-missing',
    ]);
  });

  it.each([
    // path, first commit, date
    ['0217.md', '2024-02-20', '2024-02-17'],
    ['02-17.md', '2024-02-16', '2024-02-17'],
    ['1231.md', '2024-01-03', '2023-12-31'],
    ['4월 22일.md', '2024-12-01', '2024-04-22'],
    ['1월~2월/02-04.md', '2025-01-02', '2024-02-04'],
    ['february/08.md', '2022-01-02', '2021-02-08'],
  ])('%s first committed on %s is %s', (path, firstCommitted, date) => {
    expect(resolve(path, {firstCommitted})).toMatchObject({
      date,
      dateSource: 'path',
      dateConfidence: 'inferred',
    });
  });

  it.each([
    ['Baekjoon/1026.md', '2024-03-01'],
    ['12장_네트워크/12-01.md', '2024-06-01'],
    ['python/2-2.md', '2024-02-03'],
  ])('%s is a number, so git gives the day', (path, firstCommitted) => {
    expect(resolve(path, {firstCommitted})).toMatchObject({
      date: firstCommitted,
      dateSource: 'git',
      dateConfidence: 'estimated',
    });
  });

  it('estimates a month file by git when that lies in the month, else by its first day', () => {
    expect(resolve('2024-03.md')).toMatchObject({
      date: '2024-03-01',
      dateSource: 'path',
      dateConfidence: 'estimated',
    });
    expect(
      resolve('2024/03/redis.md', {firstCommitted: '2024-03-14'}),
    ).toMatchObject({date: '2024-03-14', dateSource: 'git'});
  });

  it('gives a name without a year the year of its siblings', () => {
    const paths = ['log/2024-05-01.md', 'log/4월 22일.md'];
    const of = findSurroundings(paths.map((path) => ({path, text: ''})));
    const {pathDate: path, family} = of('log/4월 22일.md');
    expect(
      resolveDate({source: 'log/4월 22일.md', line: null, path, family}, TODAY),
    ).toMatchObject({date: '2024-04-22', dateConfidence: 'inferred'});
  });

  it('takes six digits for a date unless the siblings or git say otherwise', () => {
    expect(resolve('250111.md').date).toBe('2025-01-11');
    const paths = ['p/120812.md', 'p/181832.md', 'p/181952.md', 'p/340213.md'];
    const of = findSurroundings(paths.map((path) => ({path, text: ''})));
    const {pathDate: path, family} = of('p/120812.md');
    expect(
      resolveDate({source: 'p/120812.md', line: null, path, family}, TODAY)
        .date,
    ).toBeNull();
    expect(
      resolve('250111.md', {firstCommitted: '2023-01-01'}).dateSource,
    ).toBe('git');
  });
});

describe('findSurroundings', () => {
  it('reads the dates that an index page gives to other files', () => {
    const readme = [
      '* [Undo a commit](git/undo.md) - 2020-04-19',
      '* [Use `[x]` in Markdown](https://github.com/someone/til/blob/main/md/x.md) - 2020-04-20',
      '- [2025.02.04](1/02-04.md)',
      '| 2021-05-06 | [한글](./%ED%95%9C.md) |',
      '- [a](git/undo.md), [b](md/x.md) 2022-01-01',
    ].join('\n');
    const paths = ['git/undo.md', 'md/x.md', '1/02-04.md', '한.md'];
    const of = findSurroundings([
      {path: 'README.md', text: readme},
      ...paths.map((path) => ({path, text: ''})),
    ]);
    expect(paths.map((path) => of(path).index?.date)).toEqual([
      '2020-04-19',
      '2020-04-20',
      '2025-02-04',
      '2021-05-06',
    ]);
  });
});

describe('findLineDate', () => {
  it.each([
    ['# CNI\n\n**Created**: 2025-01-11', '2025-01-11', 3],
    ['날짜: 2025. 1. 11.\n\nCNI', '2025-01-11', 1],
    ['> 작성일 : 2025/01/11', '2025-01-11', 1],
    ['#240116\n\ntext', '2024-01-16', 1],
    ['# CNI\n_January 4, 2020_', '2020-01-04', 2],
    ['2025년 1월 11일 (토)', '2025-01-11', 1],
    ['Date: 2025-01-11T23:30:00+09:00', '2025-01-11', 1],
  ])('%j is dated %s on line %i', (text, date, line) => {
    expect(findLineDate(text, {start: 0, firstLine: 1})).toMatchObject({
      date,
      line,
    });
  });

  it.each([
    ['Kubernetes 1.32 was released on 2024-12-11 with many changes.'],
    ['```\n날짜: 2025-01-11\n```'],
    ['240116'],
    [`${'line\n'.repeat(20)}날짜: 2025-01-11`],
  ])('%j has no date line', (text) => {
    expect(findLineDate(text, {start: 0, firstLine: 1})).toBeNull();
  });
});

describe('findFrontMatterDate', () => {
  it.each([
    ['---\ndate: 2025-01-11\n---\n', '2025-01-11', 2],
    ['---\ntitle: x\ndate: "2025-01-11"\n---\n', '2025-01-11', 3],
    ['---\ndate: 2025-01-11T00:30:00+09:00\n---\n', '2025-01-11', 2],
    ['---\ncreated_at: 2025-01-11 23:59:59 -0800\n---\n', '2025-01-11', 2],
    ['---\ndate: someday\n---\n', null, 2],
  ])('%j is %s', (block, date, line) => {
    expect(findFrontMatterDate(block)).toMatchObject({date, line});
  });

  it('is null without a date', () => {
    expect(findFrontMatterDate('---\ntitle: x\n---\n')).toBeNull();
  });
});
