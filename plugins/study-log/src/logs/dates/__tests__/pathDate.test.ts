import fc from 'fast-check';

import {toCalendarDate} from '../calendar.js';
import {parsePathDate} from '../pathDate.js';

describe('parsePathDate', () => {
  it.each([
    // The day stands in the name.
    ['2025-01-11.md', '2025-01-11', ''],
    ['2025.01.11.md', '2025-01-11', ''],
    ['2025_01_11.md', '2025-01-11', ''],
    ['2025 01 11.md', '2025-01-11', ''],
    ['2025-1-9.md', '2025-01-09', ''],
    ['20250111.md', '2025-01-11', ''],
    ['250111.md', '2025-01-11', ''],
    ['25-01-11.md', '2025-01-11', ''],
    ['22.10.19 지연 로딩.md', '2022-10-19', '지연 로딩'],
    ['2025년 1월 11일.md', '2025-01-11', ''],
    ['2025년 01월 11일 (토) 회고.md', '2025-01-11', '회고'],
    ['2017年7月17日.md', '2017-07-17', ''],
    ['January 4, 2020.md', '2020-01-04', ''],
    ['4 Jan 2020 notes.md', '2020-01-04', 'notes'],
    ['2025-01-11-cni.md', '2025-01-11', 'cni'],
    ['2025-01-11_cni.md', '2025-01-11', 'cni'],
    ['2025-01-11 CNI와 Calico.md', '2025-01-11', 'CNI와 Calico'],
    ['2018-12-06MySQL.md', '2018-12-06', 'MySQL'],
    ['20250111_TIL.md', '2025-01-11', 'TIL'],
    ['2025 03 10 [월] 정규화.md', '2025-03-10', '정규화'],
    ['2025-03-10(월).md', '2025-03-10', ''],
    ['E20220916 AWS.md', '2022-09-16', 'AWS'],
    ['E220916 AWS.md', '2022-09-16', 'AWS'],
    ['TIL-2025-01-11.md', '2025-01-11', 'TIL'],
    ['slug-2025-08-19.md', '2025-08-19', 'slug'],
    ['slug_20250819.md', '2025-08-19', 'slug'],
    ['x(22-01-05).md', '2022-01-05', 'x'],
    ['note [2025-01-11].md', '2025-01-11', 'note'],
    ['_2025-01-11.md', '2025-01-11', ''],
    ['2025-01-11.MD', '2025-01-11', ''],
    ['2025-01-11.markdown', '2025-01-11', ''],
    ['2025-01-11 .md', '2025-01-11', ''],
    ['2024-02-29.md', '2024-02-29', ''],
    // Folders add what the name leaves out, or only repeat it.
    ['2025/2025-01-11.md', '2025-01-11', ''],
    ['2025/01/2025-01-11.md', '2025-01-11', ''],
    ['2026/may/2026-05-15-x.md', '2026-05-15', 'x'],
    ['2025/01/11.md', '2025-01-11', ''],
    ['2025/01/11-cni.md', '2025-01-11', 'cni'],
    ['2025/01/3.md', '2025-01-03', ''],
    ['2025/1월/11일.md', '2025-01-11', ''],
    ['2025년/1월/11일.md', '2025-01-11', ''],
    ['2025/0111.md', '2025-01-11', ''],
    ['2025/01-11.md', '2025-01-11', ''],
    ['2025/01.11 cni.md', '2025-01-11', 'cni'],
    ['2025/01/0111.md', '2025-01-11', ''],
    ['2025/1월 11일.md', '2025-01-11', ''],
    ['2025-01/11.md', '2025-01-11', ''],
    ['202501/11.md', '2025-01-11', ''],
    ['2025.01/11.md', '2025-01-11', ''],
    ['2025/01-january/11.md', '2025-01-11', ''],
    ['2025/January/11.md', '2025-01-11', ''],
    ['2023/09/09.md', '2023-09-09', ''],
    ['2024/1월~2월/02-04.md', '2024-02-04', ''],
    ['20250111_network/notes.md', '2025-01-11', 'network/notes'],
    ['week/2025-01-11/cni.md', '2025-01-11', 'week/cni'],
    ['haru/2025/01/2025-01-11.md', '2025-01-11', 'haru'],
    ['spring/2025-01-11-bean.md', '2025-01-11', 'spring/bean'],
  ])('%s is %s', (path, date, rest) => {
    expect(parsePathDate(path)).toMatchObject({date, rest});
  });

  it.each([
    ['git/undo-a-commit.md'],
    ['README.md'],
    ['Baekjoon/1026.md'],
    ['Baekjoon/11726.md'],
    ['programmers/181832.md'],
    ['python/2-2.md'],
    ['http-1.1.md'],
    ['rfc7231.md'],
    ['release-3.10.2.md'],
    ['chapter01.md'],
    ['01-intro.md'],
    ['cve123456x.md'],
    ['1234567.md'],
    ['Day3.md'],
    ['11일차.md'],
    ['192.168.10.11.md'],
    ['2025.md'],
    ['2025-01.md'],
    ['2023-02-30.md'],
  ])('%s gives no whole day', (path) => {
    expect(parsePathDate(path).date).toBeUndefined();
  });

  it.each([
    ['2018-12-015-redis.md', '2018-12-015'],
    ['2025-13-45.md', '2025-13-45'],
    ['2023-02-29.md', '2023-02-29'],
    ['E202311014 AWS.md', '202311014'],
    ['2025/2025-02-30.md', '2025-02-30'],
  ])('%s is an impossible day, not another one', (path, impossible) => {
    const parsed = parsePathDate(path);
    expect(parsed.date).toBeUndefined();
    expect(parsed.impossible).toBe(impossible);
  });

  it.each([
    ['2024-03.md', 2024, 3],
    ['2024.03.md', 2024, 3],
    ['202403.md', 2024, 3],
    ['2024년 3월.md', 2024, 3],
    ['2024/03.md', 2024, 3],
    ['2024/3월.md', 2024, 3],
    ['2024/march.md', 2024, 3],
    ['2024/03/redis.md', 2024, 3],
    ['2024-03/redis.md', 2024, 3],
    ['2024/redis.md', 2024, undefined],
  ])('%s gives the month, not the day', (path, year, month) => {
    expect(parsePathDate(path)).toMatchObject({year, month});
    expect(parsePathDate(path).date).toBeUndefined();
  });

  it.each([
    ['0217.md', {month: 2, day: 17, named: false}],
    ['02-17.md', {month: 2, day: 17, named: false}],
    ['02.17 redis.md', {month: 2, day: 17, named: false}],
    ['02/08.md', {month: 2, day: 8, named: false}],
    ['1월~2월/02-04.md', {month: 2, day: 4, named: true}],
    ['4월 22일.md', {month: 4, day: 22, named: true}],
    ['4월/22일.md', {month: 4, day: 22, named: true}],
    ['february/08.md', {month: 2, day: 8, named: true}],
    ['til/0229.md', {month: 2, day: 29, named: false}],
    ['12장_네트워크/12-01.md', {month: 12, day: 1, named: false}],
  ])('%s gives a day without its year', (path, expected) => {
    const {date, partial} = parsePathDate(path);
    expect(date).toBeUndefined();
    expect(partial).toEqual(expected);
  });

  it('says when the folders disagree with the name', () => {
    expect(parsePathDate('2023/240205.md')).toMatchObject({
      date: '2024-02-05',
      folderSays: '2023',
    });
    expect(parsePathDate('2021/02/2021-03-04.md').folderSays).toBe('2021-02');
    expect(parsePathDate('2021/03/2021-03-04.md').folderSays).toBeUndefined();
  });

  it('marks six digits, which may be another number', () => {
    expect(parsePathDate('250111.md').compact).toBe(true);
    expect(parsePathDate('20250111.md').compact).toBe(false);
  });

  const pad = (value: number): string => String(value).padStart(2, '0');
  it.each<[string, (y: number, m: number, d: number) => string]>([
    ['YYYY-MM-DD', (y, m, d) => `${y}-${pad(m)}-${pad(d)}.md`],
    ['YYYY.MM.DD', (y, m, d) => `${y}.${pad(m)}.${pad(d)}.md`],
    ['YYYY_MM_DD', (y, m, d) => `${y}_${pad(m)}_${pad(d)}.md`],
    ['YYYYMMDD', (y, m, d) => `${y}${pad(m)}${pad(d)}.md`],
    [
      'YYMMDD',
      (y, m, d) => `${y % 100 < 10 ? '0' : ''}${y % 100}${pad(m)}${pad(d)}.md`,
    ],
    ['YYYY/MM/DD', (y, m, d) => `${y}/${pad(m)}/${pad(d)}.md`],
    ['YYYY/MMDD', (y, m, d) => `${y}/${pad(m)}${pad(d)}.md`],
    ['YYYY/M월/D일', (y, m, d) => `${y}/${m}월/${d}일.md`],
    ['YYYY년 M월 D일', (y, m, d) => `${y}년 ${m}월 ${d}일 공부.md`],
    ['slug-YYYY-MM-DD', (y, m, d) => `slug-${y}-${pad(m)}-${pad(d)}.md`],
    ['EYYYYMMDD title', (y, m, d) => `E${y}${pad(m)}${pad(d)} AWS.md`],
    ['x(YY-MM-DD)', (y, m, d) => `x(${pad(y % 100)}-${pad(m)}-${pad(d)}).md`],
  ])('reads back every day printed as %s', (_shape, print) => {
    const days = fc.tuple(
      fc.integer({min: 2008, max: 2060}),
      fc.integer({min: 1, max: 12}),
      fc.integer({min: 1, max: 31}),
    );
    fc.assert(
      fc.property(days, ([year, month, day]) => {
        const date = toCalendarDate(year, month, day);
        fc.pre(date !== null);
        expect(parsePathDate(print(year, month, day)).date).toBe(date);
      }),
    );
  });

  it('never throws, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 60}), (path) => {
        expect(parsePathDate(path).rest).toEqual(expect.any(String));
      }),
    );
  });
});
