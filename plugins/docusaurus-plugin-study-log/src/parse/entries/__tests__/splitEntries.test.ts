import fc from 'fast-check';

import {parseDocument} from '../../markdown/parseDocument';
import {splitEntries} from '../splitEntries';
import type {SplitOptions} from '../splitEntries';

function split(text: string, options: SplitOptions = {context: {}}) {
  const document = parseDocument({path: 'a.md', text});
  return splitEntries(document, options).map(({range, heading, line}) => ({
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
    const march = {context: {year: 2024, month: 3}};
    expect(split('## 11\n\na\n\n## 12\n\nb', march).map((e) => e.date)).toEqual(
      ['2024-03-11', '2024-03-12'],
    );
    const text = '# 2024년 3월\n\n## 30일\n\na\n\n# 2024년 4월\n\n## 2일\n\nb';
    const entries = split(text);
    expect(entries.map((e) => e.date)).toEqual(['2024-03-30', '2024-04-02']);
    expect(entries[1]?.text).toMatch(/^# 2024년 4월/);
  });

  it('takes the year of days without one from git', () => {
    const text = '## 4월 22일\n\na\n\n## 4월 23일\n\nb';
    expect(split(text)).toHaveLength(1);
    expect(
      split(text, {context: {}, fallbackYear: 2023}).map((e) => e.date),
    ).toEqual(['2023-04-22', '2023-04-23']);
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
    ['dates in code', '```\n## 2025-01-11\n## 2025-01-12\n```'],
  ])('leaves a file with %s whole', (_what, text) => {
    expect(split(text)).toHaveLength(1);
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
        const {bodyStart} = parseDocument({path: 'a.md', text});
        const parts = split(text, {context: {year: 2025, month: 1}});
        expect(parts.map((part) => part.text).join('')).toBe(
          text.slice(bodyStart),
        );
      }),
    );
  });
});
