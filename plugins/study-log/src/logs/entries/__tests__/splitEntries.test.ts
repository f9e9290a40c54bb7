import fc from 'fast-check';

import {toDocumentNow} from '../../../__tests__/support/parseNow.js';
import {splitEntries} from '../splitEntries.js';
import type {DateContext} from '../../dates/shortHeadingDate.js';

function split(text: string, context: DateContext = {}) {
  const document = toDocumentNow({path: 'a.md', text});
  return splitEntries(document, context).map(({range, heading, line}) => ({
    text: text.slice(range.start, range.end),
    date: heading?.date,
    title: heading?.title,
    line,
  }));
}

describe('splitEntries', () => {
  it('gives each day of a file its entry, the preamble to the first', () => {
    expect(
      split(
        '# TIL\n\n공부한 것\n\n## 2025-01-11\n\nCNI\n\n## 2025-01-12 Calico\n\nBGP\n',
      ),
    ).toEqual([
      {
        text: '# TIL\n\n공부한 것\n\n## 2025-01-11\n\nCNI\n\n',
        date: '2025-01-11',
        title: '',
        line: 1,
      },
      {
        text: '## 2025-01-12 Calico\n\nBGP\n',
        date: '2025-01-12',
        title: 'Calico',
        line: 9,
      },
    ]);
  });

  it('reads bare days under a month, from the path or from a heading', () => {
    const march = {year: 2024, month: 3};
    expect(split('## 11\n\na\n\n## 12\n\nb', march).map((e) => e.date)).toEqual(
      ['2024-03-11', '2024-03-12'],
    );
    const text = '# 2024년 3월\n\n## 30일\n\na\n\n# 2024년 4월\n\n## 2일\n\nb';
    const entries = split(text);
    expect(entries.map((e) => e.date)).toEqual(['2024-03-30', '2024-04-02']);
    expect(entries[1]?.text).toMatch(/^# 2024년 4월/);
  });

  it('splits by days without a year, whatever git says', () => {
    const text = '## 4월 22일\n\na\n\n## 4월 23일\n\nb';
    expect(split(text).map((e) => e.date)).toEqual([null, null]);
    expect(split(text, {year: 2023}).map((e) => e.date)).toEqual([
      '2023-04-22',
      '2023-04-23',
    ]);
  });

  it('goes on into the next year', () => {
    const text = '## 2024년 12월 30일\n\na\n\n## 1월 2일\n\nb';
    expect(split(text).map((e) => e.date)).toEqual([
      '2024-12-30',
      '2025-01-02',
    ]);
  });

  it('takes a week for an entry only where no days are told apart', () => {
    const weeks = '# 2025-01-06 ~ 01-12\n\na\n\n# 2025-01-13 ~ 01-19\n\nb';
    expect(split(weeks).map((e) => e.date)).toEqual([
      '2025-01-06',
      '2025-01-13',
    ]);
    const days =
      '# 2025-01-06 ~ 01-12\n\n## 2025-01-07\n\na\n\n# 2025-01-13 ~ 01-19\n\n## 2025-01-14\n\nb';
    const entries = split(days);
    expect(entries.map((e) => e.date)).toEqual(['2025-01-07', '2025-01-14']);
    expect(entries[1]?.text).toMatch(/^# 2025-01-13/);
  });

  it('splits a weekly file by its daily headings', () => {
    const text =
      '# 2주차\n\n### 2025-01-06 (월)\n\na\n\n### 2025-01-07 (화)\n\nb';
    expect(split(text).map((e) => e.date)).toEqual([
      '2025-01-06',
      '2025-01-07',
    ]);
  });

  it.each([
    ['one date', '## 2025-01-11\n\n## CNI\n'],
    ['one day twice', '## 2025-01-11\n\na\n\n## 2025-01-11\n\nb'],
    ['dates at different depths', '# 2025-01-11\n\n## 2025-01-12\n'],
    ['numbered chapters', '## 1\n\na\n\n## 2\n\nb'],
    ['numbered sections', '## 1-1. 개요\n\na\n\n## 1-2. 설치\n\nb'],
    ['dates in code', '```\n## 2025-01-11\n## 2025-01-12\n```'],
  ])('leaves a file with %s whole', (_what, text) => {
    expect(split(text)).toHaveLength(1);
  });

  it.each([
    ['sections far from its own day', '## 03-01 개요\n\n## 03-02 설치'],
    ['numbers among other headings', '## 01-10\n\n## A\n\n## B\n\n## C'],
    ['unpadded sections', '## 1.1 개요\n\n## 1.2 설치'],
  ])('leaves a dated file with %s whole', (_what, text) => {
    expect(split(text, {near: '2025-01-11'})).toHaveLength(1);
  });

  it('splits a dated file with the digits of days near its own', () => {
    const text = '## 01-10 CNI\n\na\n\n## 01-11 Calico\n\nb';
    expect(split(text, {near: '2025-01-11'}).map((e) => e.date)).toEqual([
      '2025-01-10',
      '2025-01-11',
    ]);
  });

  it('keeps an impossible day among others as an entry without a date', () => {
    const dates = split(
      '## 2025-02-28\n\na\n\n## 2025-02-30\n\nb\n\n## 2025-03-01\n\nc',
    ).map((e) => e.date);
    expect(dates).toEqual(['2025-02-28', null, '2025-03-01']);
  });

  it('tiles the body: no character is lost or repeated', () => {
    const line = fc.constantFrom(
      '## 2025-01-11',
      '## 2025-01-12 CNI',
      '# 2025년 3월',
      '## 11',
      '### 2025. 1. 13.',
      '```',
      '- 항목',
      '',
      '글\r',
      '<br>',
      '---',
      '**2025-01-14**',
    );
    fc.assert(
      fc.property(fc.array(line, {maxLength: 30}), (lines) => {
        const text = lines.join('\n');
        const {bodyStart} = toDocumentNow({path: 'a.md', text});
        const parts = split(text, {year: 2025, month: 1});
        expect(parts.map((part) => part.text).join('')).toBe(
          text.slice(bodyStart),
        );
      }),
    );
  });
});
