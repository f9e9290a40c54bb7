import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {readStudyLog} from '../index.js';

async function read(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), 'study-log-index-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  }
  const {logs, problems, references} = await readStudyLog({
    root,
    today: '2025-06-01',
  });
  return {logs, problems, references};
}

const LOGS = {
  'notes/a.md': '# 스케줄러\n\n스케줄러는 노드를 고른다\n',
  'notes/b.md': '# 컨테이너\n\n컨테이너는 프로세스이다\n',
  'notes/c.md': '# 네트워크\n\n네트워크는 길을 찾는다\n',
};

const codesOf = async (files: Readonly<Record<string, string>>) => {
  const {logs, problems} = await read({...LOGS, ...files});
  const path = Object.keys(files)[0] ?? '';
  return {
    dates: logs.filter(({source}) => source === path).map(({date}) => date),
    codes: problems.filter(({source}) => source === path).map(({code}) => code),
  };
};

const INDEX = {dates: [], codes: ['index-only']};

describe('an index of other files is no log', () => {
  it.each([
    [
      'date headings over lists of links',
      'README.md',
      '# 기록\n\n## ~ 2025-02 : 리눅스\n\n- [2025.02.10](notes/a.md): a\n\n## 2025-02-11 ~ : 도커\n\n- [2025.02.11](notes/b.md): b\n- [2025.02.17](notes/c.md)\n\n## 2025-02-18 ~\n\n- [2025.02.18](notes/c.md): d\n',
    ],
    [
      'a sentence above the links',
      'README.md',
      '# TIL\n\n날마다 배운 것을 적어 두는 곳입니다.\n\n- [스케줄러](notes/a.md)\n- [컨테이너](notes/b.md) - 2025-02-01\n',
    ],
    [
      'a table of links',
      'index.md',
      '# 목록\n\n| 날짜 | 글 | 내용 |\n| --- | --- | --- |\n| 2025-02-01 | [a](notes/a.md) | 노드를 고르는 법을 자세히 보았음 |\n| 2025-02-02 | [b](notes/b.md) | 프로세스 |\n',
    ],
    [
      'the repository’s own addresses',
      'README.md',
      '## 2025-02-01\n* [a](https://github.com/me/til/blob/main/notes/a.md)\n## 2025-02-02\n* [b](https://github.com/me/til/blob/main/notes/b.md)\n',
    ],
    [
      'nested items',
      'SUMMARY.md',
      '# Summary\n\n* 1주차\n  * [a](notes/a.md)\n  * [b](notes/b.md)\n',
    ],
    [
      'wikilinks of a map of content',
      'Linux MOC.md',
      '# Linux\n- [[notes/a|스케줄러]]\n- [[notes/b]]\n',
    ],
    [
      'days before the links, and a badge',
      'README.md',
      '![badge](https://example.com/b.svg)\n\n<!-- begin -->\n- 2월 10일: [a](notes/a.md)\n- Day 2 [b](notes/b.md)\n- [ ] [c](./notes/c.md)\n<!-- end -->\n',
    ],
    [
      'HTML links',
      '_index.md',
      '<ul>\n<li><a href="notes/a.md">a</a></li>\n<li><a href="notes/b.md">b</a></li>\n</ul>\n',
    ],
    [
      'one log so far',
      'README.md',
      '# TIL\n## 2025-02-01\n- [a](notes/a.md)\n',
    ],
    [
      'another language',
      'README.en.md',
      '# TIL\n- [a](notes/a.md)\n- [b](notes/b.md)\n',
    ],
  ])('with %s', async (_, path, text) => {
    expect(await codesOf({[path]: text})).toEqual(INDEX);
  });

  it('gives its dates to the files all the same', async () => {
    const {logs} = await read({
      ...LOGS,
      'README.md':
        '## 2025-02-11\n- [b](notes/b.md)\n## 2025-02-18\n- [c](notes/c.md)\n',
    });
    expect(
      logs.map(({source, date, dateSource}) => [source, date, dateSource]),
    ).toEqual(
      expect.arrayContaining([
        ['notes/b.md', '2025-02-11', 'index'],
        ['notes/c.md', '2025-02-18', 'index'],
      ]),
    );
  });
});

describe('a README with words of its own is a log', () => {
  it.each([
    [
      'days of study',
      '## 2025-02-10\n- Pod는 컨테이너를 묶는 단위이다\n- Service는 Pod를 묶는다\n## 2025-02-11\n- Ingress는 길을 나눈다\n- [어제](notes/a.md)\n',
      ['2025-02-10', '2025-02-11'],
    ],
    [
      'links to pages elsewhere, which were the study',
      '## 2025-02-10\n- [Docker 문서](https://docs.docker.com/)\n## 2025-02-11\n- [Linux 문서](https://kernel.org/doc)\n',
      ['2025-02-10', '2025-02-11'],
    ],
    [
      'a link in passing',
      '# 2025-02-10\n어제 [스케줄러](notes/a.md)에서 본 것처럼 노드를 고른다\n그래서 컨테이너가 뜬다\n',
      ['2025-02-10'],
    ],
    [
      'a description of the repository',
      '# TIL\n\n## 규칙\n- 하루에 하나씩 적는다\n- 커밋 메시지는 짧게\n- 그림은 img 폴더에\n\n## 글\n- [a](notes/a.md)\n',
      [null],
    ],
  ])('%s', async (_, text, dates) => {
    const {dates: found, codes} = await codesOf({'README.md': text});
    expect(codes).not.toContain('index-only');
    expect(found).toEqual(dates);
  });

  it('but takes no days from headings over lists of other files', async () => {
    const intro = '이 저장소를 어떻게 쓰는지 적어 둡니다.\n\n'.repeat(6);
    const {dates, codes} = await codesOf({
      'README.md': `# 기록\n\n${intro}## 2025-02-11\n- [b](notes/b.md)\n## 2025-02-18\n- [c](notes/c.md)\n`,
    });
    expect(codes).not.toContain('index-only');
    expect(dates).toEqual([null]);
  });
});

it('leads links to an index to the page of all logs', async () => {
  const {logs, references, problems} = await read({
    ...LOGS,
    'README.md': '- [a](notes/a.md)\n- [b](notes/b.md)\n',
    'notes/README.md': '- [a](a.md)\n- [b](b.md)\n',
    '2025-03-01.md':
      '[처음](README.md) [처음](./readme) [폴더](notes/) [목차](notes/README.md#a)\n',
  });
  const log = logs.find(({source}) => source === '2025-03-01.md');
  expect(
    log?.references.map((reference) => references.of(log, reference).kind),
  ).toEqual(['timeline', 'timeline', 'timeline', 'timeline']);
  const codes = new Set(problems.map(({code}) => code));
  expect([...codes].sort()).toEqual([
    'date-missing',
    'git-missing',
    'index-only',
  ]);
});

it('names concepts by its headings, of which the logs alone tell', async () => {
  const root = mkdtempSync(join(tmpdir(), 'study-log-index-'));
  const files = {
    'README.md':
      '# TIL\n\n## Redis\n\n- [a](a.md)\n- [b](b.md)\n\n## Zsh\n\n- [c](c.md)\n',
    'a.md': '# 첫째\n\nRedis를 켠다\n',
    'b.md': '# 둘째\n\nRedis를 끈다\n',
    'c.md': '# 셋째\n\n아무것도 아니다\n',
  };
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(join(root, path), text);
  }
  const {knowledge} = await readStudyLog({root, today: '2025-06-01'});
  const pages = knowledge.concepts.filter(({candidate}) => !candidate);
  expect(pages.map(({name, logs}) => [name, [...logs]])).toEqual([
    ['Redis', ['a', 'b']],
  ]);
  expect(knowledge.mentions.map(({log, linked}) => [log, linked])).toEqual([
    ['a', true],
    ['b', true],
  ]);
});
