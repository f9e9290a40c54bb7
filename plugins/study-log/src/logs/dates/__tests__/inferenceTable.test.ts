import {dateOf, logsOf} from './dateOf.js';
import type {Sample} from './dateOf.js';

describe('a name without a year takes it from the first commit', () => {
  it.each([
    // path, first commit, date
    ['0217.md', '2024-02-17', '2024-02-17'],
    ['0217.md', '2024-02-20', '2024-02-17'],
    ['0217 redis.md', '2024-03-30', '2024-02-17'],
    ['02-17.md', '2024-02-16', '2024-02-17'],
    ['02_17.md', '2024-02-18', '2024-02-17'],
    ['02.17 redis.md', '2024-02-18', '2024-02-17'],
    ['1231.md', '2024-01-03', '2023-12-31'],
    ['0101.md', '2023-12-31', '2024-01-01'],
    ['0229.md', '2024-03-01', '2024-02-29'],
    ['02/08.md', '2024-02-10', '2024-02-08'],
    ['til/02/08.md', '2024-02-10', '2024-02-08'],
    ['4월 22일.md', '2024-12-01', '2024-04-22'],
    ['4월 22일 회고.md', '2025-01-02', '2024-04-22'],
    ['4월/22일.md', '2024-05-01', '2024-04-22'],
    ['1월~2월/02-04.md', '2025-01-02', '2024-02-04'],
    ['1월~2월/0204.md', '2025-02-05', '2025-02-04'],
    ['february/08.md', '2022-01-02', '2021-02-08'],
    ['2월 29일.md', '2023-03-01', '2020-02-29'],
  ])('%s, committed on %s, is %s', (path, committed, date) => {
    expect(dateOf({path, committed})).toBe(`${date} path inferred`);
  });
});

describe('a number that only looks like a date is left to git', () => {
  it.each([
    ['Baekjoon/1026.md', '2024-03-01'],
    ['Baekjoon/0101.md', '2024-06-01'],
    ['python/2-2.md', '2024-02-03'],
    ['12장_네트워크/12-01.md', '2024-06-01'],
    ['java/01-02.md', '2024-07-10'],
    ['01-intro.md', '2024-01-02'],
    ['1장/3.md', '2024-01-03'],
    ['4242.md', '2024-04-24'],
    ['1331.md', '2024-01-03'],
    ['0431.md', '2024-05-01'],
    ['250111.md', '2023-01-01'],
    ['11-01-2025.md', '2025-11-02'],
    ['Day3.md', '2024-03-03'],
    ['2018-12-015-redis.md', '2018-12-16'],
    ['2052-01-11.md', '2025-01-12'],
    ['2025.md', '2025-05-05'],
  ])('%s', (path, committed) => {
    expect(dateOf({path, committed})).toBe(`${committed} git estimated`);
  });

  it.each([
    ['250101', ['120812', '181832', '181952', '340213']],
    ['230110', ['142086', '131128', '181187']],
  ])('%s is one among the problem numbers %j', (name, others) => {
    const [first, ...rest] = [name, ...others].map((each) => ({
      path: `p/${each}.md`,
      committed: '2026-02-02',
    })) as [Sample, ...Sample[]];
    expect(dateOf(first, ...rest)).toBe('2026-02-02 git estimated');
  });
});

describe('a folder of numbers that are no days', () => {
  it('is left to git even where one of them could be a day nearby', () => {
    const others = ['0001-sum', '0053-max', '0206-list', '0347-top'].map(
      (name) => ({path: `leetcode/${name}.md`}),
    );
    expect(
      dateOf(
        {path: 'leetcode/0217-duplicate.md', committed: '2024-02-20'},
        ...others,
      ),
    ).toBe('2024-02-20 git estimated');
  });
});

describe('siblings tell what a name leaves out', () => {
  it('takes the one year of the dated files beside it', () => {
    expect(dateOf({path: 'log/4월 22일.md'}, {path: 'log/2024-05-01.md'})).toBe(
      '2024-04-22 path inferred',
    );
  });

  it('takes mere digits for days where most of a folder are, up to the end of the month', () => {
    const days = ['0102', '0105', '0111', '0120', '0129', '0203', '0214'];
    const others = [...days, '2025-03-01'].map((name) => ({
      path: `log/${name}.md`,
    }));
    expect(dateOf({path: 'log/0217.md'}, ...others)).toBe(
      '2025-02-17 path inferred',
    );
  });

  it('takes the year from an index page that lists the file under the same day', () => {
    const readme = {path: 'README.md', text: '- [2025.02.04](1/02-04.md)'};
    expect(dateOf({path: '1/02-04.md'}, readme)).toBe(
      '2025-02-04 path inferred',
    );
  });

  it.each([
    // the file, and its siblings of 2025-01-06 and 2025-01-08
    ['Day2.md', ['Day1.md', 'Day3.md']],
    ['[_2day_] js.md', ['[_1day_].md', '[_3day_].md']],
    ['2일차.md', ['1일차.md', '3일차.md']],
    ['day-02/x.md', ['day-01/x.md', 'day-03/x.md']],
    ['D+10.md', ['D+9.md', 'D+11.md']],
    ['week 2.md', ['week 1.md', 'week 3.md']],
    ['3주차.md', ['1주차.md', '5주차.md']],
  ])('%s lies between its dated siblings %j', (path, [before, after]) => {
    const siblings = [
      {path: before ?? '', text: '# 2025-01-06'},
      {path: after ?? '', text: '# 2025-01-08'},
    ];
    expect(dateOf({path}, ...siblings)).toBe('2025-01-07 path estimated');
    // A commit in between knows better, one outside does not.
    expect(dateOf({path, committed: '2025-01-08'}, ...siblings)).toBe(
      '2025-01-08 git estimated',
    );
    expect(dateOf({path, committed: '2025-03-01'}, ...siblings)).toBe(
      '2025-01-07 path estimated',
    );
  });

  it('does not place a number outside those that are dated', () => {
    const siblings = [{path: 'Day1.md', text: '# 2025-01-06'}];
    expect(dateOf({path: 'Day2.md'}, ...siblings)).toBe('none');
  });
});

describe('an index page gives the day', () => {
  it.each([
    ['- [a](n/a.md) - 2020-04-19', 'exact'],
    ['* [a](./n/a.md) 2020.4.19', 'exact'],
    ['- 2020-04-19 [a](n/a.md)', 'exact'],
    ['- [2020년 4월 19일](n/a.md)', 'exact'],
    ['| 2020-04-19 | [a](n/a.md) |', 'exact'],
    ['1. [a](/n/a.md) (April 19, 2020)', 'exact'],
    ['[a](https://github.com/o/til/blob/main/n/a.md) - 2020-04-19', 'exact'],
    ['## 2020-04-19\n\n- [a](n/a.md)', 'inferred'],
    ['## 2020년 4월 19일 (일)\n- CNI: 복습\n- [a](n/a.md)', 'inferred'],
    ['# 2020\n## 4월\n### 19일\n\n* [a](n/a.md)', 'inferred'],
    ['# 2020년 4월\n\n**19일**\n\n| [a](n/a.md) | x |', 'inferred'],
    ['- 2020-04-19\n  - [a](n/a.md)', 'inferred'],
    ['## 2020-04-19\n### 네트워크\n- [a](n/a.md)', 'inferred'],
  ])('%j', (text, confidence) => {
    expect(dateOf({path: 'n/a.md'}, {path: 'README.md', text})).toBe(
      `2020-04-19 index ${confidence}`,
    );
  });

  it.each([
    '## 2020-04-19\n## 네트워크\n- [a](n/a.md)',
    '- 2020-04-19\n- 네트워크\n  - [a](n/a.md)',
    '## 2020-04-19\n\n어제 쓴 [a](n/a.md)를 고쳤다',
    '- [a](n/a.md) 2020-04-19, 2020-04-20',
    '- [a](n/a.md), [b](n/b.md) 2020-04-19',
    '- [a](n/2020-04-19.md)',
  ])('%j does not', (text) => {
    expect(
      dateOf({path: 'n/a.md'}, {path: 'n/b.md'}, {path: 'README.md', text}),
    ).toBe('none');
  });
});

describe('days without a year inside a file', () => {
  const text = '## 12월 30일\n\na\n\n## 1월 2일\n\nb\n\n## 4월 22일\n\nc';

  it.each([
    // committed first and last, years
    ['til.md', ['2025-01-03', '2025-04-22'], ['2024', '2025', '2025']],
    ['til.md', ['2025-05-01', '2025-05-01'], ['2024', '2025', '2025']],
    ['til.md', ['2025-03-01', '2025-03-01'], ['2024', '2025', '2024']],
    ['til.md', [], [null, null, null]],
    ['2023/til.md', ['2025-01-03', '2025-04-22'], ['2023', '2024', '2024']],
  ])('in %s, committed %j, are of %j', (path, commits, years) => {
    const [committed, lastCommitted] = commits;
    const logs = logsOf([{path, text, committed, lastCommitted}]);
    expect(logs.map(({date}) => date?.slice(0, 4) ?? null)).toEqual(years);
  });
});

describe('a file about a month', () => {
  const text = '## 11\n\na\n\n## 12\n\nb\n\n## 회고\n\nc';

  it.each([
    ['2025-03.md', undefined, '2025-03-11 heading exact'],
    ['2025/03.md', '2025-06-01', '2025-03-11 heading exact'],
    ['2025년 3월 기록.md', undefined, '2025-03-11 heading exact'],
    ['2025/3월/README.md', undefined, '2025-03-11 heading exact'],
    ['3월.md', '2025-03-12', '2025-03-11 heading inferred'],
    ['3월.md', undefined, 'none'],
    ['2025/03/redis.md', undefined, '2025-03-01 path estimated'],
  ])('%s, committed %s, has bare days: %s', (path, committed, date) => {
    expect(dateOf({path, text, committed})).toBe(date);
  });
});
