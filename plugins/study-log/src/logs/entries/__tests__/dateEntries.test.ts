import type {SourceFile} from '../../../read/types.js';
import {parseLogsNow} from '../../../__tests__/support/parseNow.js';

type Texts = Readonly<Record<string, string>>;

function parse(texts: Texts, committed?: string) {
  const files = Object.entries(texts).map(([path, text]): SourceFile => ({
    path,
    text,
    encoding: 'utf-8',
    hash: text,
    firstCommitted: committed,
  }));
  return parseLogsNow({files, today: '2025-06-01'});
}

const problemsOf = (texts: Texts) =>
  parse(texts)
    .problems.filter(({code}) => code.startsWith('date-'))
    .map(({code, source, line}) => [code, source, line]);

describe('dates that two entries share', () => {
  it('are a problem where nothing tells the two apart', () => {
    expect(
      problemsOf({
        '2024/03/2024-04-01.md': '본문',
        '2024/04/2024-04-01.md': '본문',
      }),
    ).toEqual([
      ['date-conflict', '2024/03/2024-04-01.md', null],
      ['date-duplicate', '2024/04/2024-04-01.md', null],
    ]);
    expect(
      problemsOf({
        'til.md':
          '## 2025-01-11\n\na\n\n## 2025-01-12\n\nb\n\n## 2025-01-11\n\nc',
      }),
    ).toEqual([['date-duplicate', 'til.md', 9]]);
  });

  it.each<[string, Texts]>([
    ['names', {'2025-01-11-cni.md': 'a', '2025-01-11-dns.md': 'b'}],
    ['authors', {'alice/2025-01-11.md': 'a', 'bob/2025-01-11.md': 'b'}],
    [
      'headings',
      {
        'a.md':
          '## 2025-01-11 CNI\n\na\n\n## 2025-01-11 DNS\n\nb\n\n## 2025-01-12\n\nc',
      },
    ],
    ['months', {'2025/03/cni.md': 'a', '2025/03/dns.md': 'b'}],
  ])('are no problem where %s tell them apart', (_what, texts) => {
    expect(problemsOf(texts)).toEqual([]);
  });
});

describe('what disagrees', () => {
  it('is a problem for a folder that speaks against a name alone', () => {
    const {problems, logs} = parse({'2025/03/2024-03-31.md': '본문'});
    expect(logs[0]?.date).toBe('2024-03-31');
    expect(problems).toMatchObject([
      {
        code: 'date-conflict',
        message:
          'The file name says 2024-03-31, the folder says 2025-03; 2024-03-31 is used.',
      },
    ]);
  });

  it('is one problem for a name that folder and heading speak against', () => {
    const {problems, logs} = parse({
      '2025/03/2024-03-31.md': '# 2025. 03. 31.\n\n본문',
    });
    expect(logs[0]?.date).toBe('2025-03-31');
    expect(problems).toMatchObject([
      {
        code: 'date-conflict',
        message:
          'The heading says 2025-03-31, the file name says 2024-03-31; 2025-03-31 is used.',
      },
    ]);
  });

  it('is told with what was passed over, and why', () => {
    const [log] = parse(
      {'2052-01-11.md': '# 2025-01-11\n\n날짜: 2025-01-10\n'},
      '2025-02-01',
    ).logs;
    expect(log?.dateReason).toBe('The heading on line 1 says “2025-01-11”.');
    expect(log?.datePassedOver?.split('\n')).toEqual([
      'The file name says 2052-01-11: it is in the future.',
      'The git history says 2025-02-01: the heading is stronger.',
    ]);
  });

  it.each([
    [
      'Baekjoon/1026.md',
      'The file name says 10-26: its digits are no day shortly before 2025-02-01.',
    ],
    ['p/991232.md', ''],
    [
      '250511.md',
      'The file name says 2025-05-11: the file was committed before that day, on 2025-02-01.',
    ],
    [
      '2018-12-015.md',
      'The file name says 2018-12-015: it is no calendar day.',
    ],
  ])('%s is left to git, with the reason', (path, reason) => {
    const [log] = parse({[path]: '본문'}, '2025-02-01').logs;
    expect([log?.dateSource, log?.datePassedOver]).toEqual(['git', reason]);
  });
});

describe('the addresses of a file with many days', () => {
  const DAYS = '## 4월 22일\n\na\n\n## 4월 23일\n\nb\n';
  const idsOf = (text: string, committed?: string) =>
    parse({'til.md': text}, committed).logs.map(({id}) => id);

  it('stay when git gives the year', () => {
    expect(idsOf(DAYS)).toEqual(['4월-22일-til', '4월-23일-til']);
    expect(idsOf(DAYS, '2024-04-23')).toEqual(idsOf(DAYS));
  });

  it('stay when a day is added before or after them', () => {
    const more = `## 4월 21일\n\nx\n\n${DAYS}\n## 4월 24일\n\ny\n`;
    expect(idsOf(more)).toEqual(expect.arrayContaining(idsOf(DAYS)));
  });
});
