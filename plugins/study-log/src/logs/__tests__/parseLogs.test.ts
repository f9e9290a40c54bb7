import type {SourceFile} from '../../read/types.js';
import {createParseMemo} from '../parseLogs.js';
import {parseLogsNow} from '../../__tests__/support/parseNow.js';

const TODAY = '2025-06-01';

function file(path: string, text: string, firstCommitted?: string): SourceFile {
  return {path, text, encoding: 'utf-8', hash: text, firstCommitted};
}

const CNI = `## 날짜: 2025-01-11

## 공부 내용 정리
### 쿠버네티스 오브젝트

<br>

## Service
### Service란?
- pod 집합의 고정된 주소
## CNI(Container Network Interface)
- pod의 네트워크를 만드는 표준
## Calico
- BGP로 경로를 알린다
## Ingress
- L7 규칙
`;

const MONTH = `# 3월

## 11

DNS

## 12

TLS
`;

function restoreZone(zone: string | undefined): void {
  if (zone === undefined) {
    delete process.env.TZ;
  } else {
    process.env.TZ = zone;
  }
}

describe('parseLogs', () => {
  const files = [
    file('2025/2025-01-11.md', CNI),
    file('2025/03.md', MONTH),
    file('git/undo-commit.md', '# Undo a commit\n\ntext', '2024-12-24'),
    file('notes.md', '그냥 적어 둔 문장 하나.'),
  ];

  it('dates and names the entries of every kind of file', () => {
    const {logs} = parseLogsNow({files, today: TODAY});
    expect(
      logs.map(({id, date, dateSource, title}) => [
        id,
        date,
        dateSource,
        title,
      ]),
    ).toEqual([
      ['2025-01-11', '2025-01-11', 'path', 'Service, CNI, Calico'],
      ['2025-03-11', '2025-03-11', 'heading', 'DNS'],
      ['2025-03-12', '2025-03-12', 'heading', 'TLS'],
      ['git-undo-commit', '2024-12-24', 'git', 'Undo a commit'],
      ['notes', null, 'none', '그냥 적어 둔 문장 하나.'],
    ]);
  });

  it('takes fields from front matter and reports what has the wrong form', () => {
    const text =
      '---\ntitle: 내 제목\ntags: [a, b]\naliases: {x: 1}\n---\n# 다른 제목\n';
    const {logs, problems} = parseLogsNow({
      files: [file('2025-01-11.md', text)],
      today: TODAY,
    });
    expect(logs[0]).toMatchObject({
      title: '내 제목',
      frontMatter: {tags: ['a', 'b']},
    });
    expect(problems.map(({code}) => code)).toEqual([
      'front-matter-field-invalid',
    ]);
  });

  it('finds the date in front matter that is not YAML, and keeps the text', () => {
    const text = '---\ndate: 2025-01-11\ntitle: [a\n---\n\n본문\n';
    const {logs, problems} = parseLogsNow({
      files: [file('a.md', text)],
      today: TODAY,
    });
    expect(logs[0]).toMatchObject({date: '2025-01-11'});
    expect(problems.map(({code}) => code)).toEqual(['front-matter-invalid']);
  });

  it('leaves drafts out', () => {
    const text = '---\ndraft: true\n---\n# x\n';
    expect(
      parseLogsNow({files: [file('a.md', text)], today: TODAY}).logs,
    ).toEqual([]);
  });

  it('parses only what has changed, and hands back the same logs', () => {
    const memo = createParseMemo();
    const before = parseLogsNow({files, today: TODAY}, memo).logs;
    const changed = files.map((each) =>
      each.path === 'notes.md'
        ? file('notes.md', '# DNS\n\n다시 씀')
        : {...each},
    );
    const after = parseLogsNow(
      {files: changed, today: '2025-06-02'},
      memo,
    ).logs;
    expect(after.slice(0, 4).every((log, index) => log === before[index])).toBe(
      true,
    );
    expect(after[4]).not.toBe(before[4]);
  });

  it('does not move an address when another log appears', () => {
    const ids = parseLogsNow({files, today: TODAY}).logs.map(({id}) => id);
    const more = [
      file('2025/01/2025-01-11.md', 'x'),
      ...files,
      file('NOTES.md', 'y'),
    ];
    const {logs, problems} = parseLogsNow({files: more, today: TODAY});
    const idOf = new Map(
      logs.map(({source, line, id}) => [`${source}:${line}`, id]),
    );
    expect(idOf.get('notes.md:1')).toBe('notes');
    expect(new Set(logs.map(({id}) => id.toLowerCase())).size).toBe(
      logs.length,
    );
    expect(ids).toContain('2025-03-12');
    expect(problems.filter(({code}) => code === 'duplicate-slug')).toHaveLength(
      2,
    );
  });

  it.each(['Asia/Seoul', 'UTC', 'America/Los_Angeles'])(
    'says the same under TZ=%s',
    (zone) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      try {
        const dates = parseLogsNow({files, today: TODAY}).logs.map(
          ({date}) => date,
        );
        expect(dates).toEqual([
          '2025-01-11',
          '2025-03-11',
          '2025-03-12',
          '2024-12-24',
          null,
        ]);
      } finally {
        restoreZone(before);
      }
    },
  );
});
