import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {readStudyLog} from 'study-log/studyLog';
import {toIndexDocument} from 'study-log/cli/indexDocument';
import {readPage} from '../support/html';
import {rebuildSite, writeSite} from '../support/site';
import type {BuiltSite} from '../support/site';

jest.setTimeout(240_000);

/** Stands in every comment; in names of files too. */
const SECRET = /secretword|비밀낱말/i;
/** Stands in every reflection. */
const SHAME = /shameword|부끄러운낱말/i;

const LOGS = {
  '2025-01-11.md': `---
title: 부하 분산
---

%%비밀낱말: 첫 문단%%

# L4 vs L7 %%비밀낱말%%

L4는 포트를 본다. %%L4는 비밀낱말이다.%% L7은 주소를 본다.
여러 %%줄의
비밀낱말
이다%% 주석.

%%
## 비밀낱말이란?
- 비밀낱말 : 숨긴 정의

\`\`\`mermaid
graph TD
  secretword --> b
\`\`\`

1. secretword가 L4에 요청을 보낸다
2. L4가 secretword에 답한다

![secretword](secretword.svg) [secretword](https://secretword.example/)
[[secretword]] ==2024-02-03==
%%

| | L4 | L7 |
|---|---|---|
| 보는 것 | 포트 %%비밀낱말%% | |

> 인용 %%비밀낱말%%

- 항목 %%비밀낱말%%
- [ ] 할 일 <!-- secretword -->

<!--
secretword

secretword
-->

## L4란?
- 전송 계층에서 나누는 방법 %%비밀낱말%%

\`printf("%%d%%")\` 그리고 CPU 100%% 는 주석이 아니다.

## 오늘의 회고
- L4와 L7이 부끄러운낱말이다
- L4 : 부끄러운낱말

### L4란?
- 부끄러운낱말

1. L4가 shameword에 요청을 보낸다
2. shameword가 L4에 답한다
3. L4가 shameword를 저장한다
`,
  '2025-01-12.md': `## L7란?
- 응용 계층에서 나누는 방법

L4와 L7을 함께 쓴다.

%%

끝까지 비밀낱말
`,
  '2025-01-13.md': '%%비밀낱말뿐인 파일%%\n',
};

function findFiles(dir: string, wanted: RegExp): readonly string[] {
  return readdirSync(dir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => join(parentPath, name))
    .filter(
      (file) => wanted.test(file) || wanted.test(readFileSync(file, 'utf8')),
    )
    .map((file) => file.slice(dir.length))
    .sort();
}

describe('what a writer keeps from the site', () => {
  let built: BuiltSite;

  beforeAll(async () => {
    const site = writeSite({
      name: 'private-text',
      logs: LOGS,
      config: {
        plugins: [
          ['docusaurus-plugin-study-log', {path: 'logs'}],
          [
            'docusaurus-plugin-study-log',
            {
              id: 'b',
              path: 'hidden',
              routeBasePath: 'hidden',
              reflections: 'hide',
            },
          ],
        ],
      },
    });
    const hidden = join(site.dir, 'hidden');
    mkdirSync(hidden);
    for (const [name, text] of Object.entries(LOGS)) {
      writeFileSync(join(hidden, name), text);
    }
    for (const folder of [site.logsDir, hidden]) {
      writeFileSync(
        join(folder, 'secretword.svg'),
        '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0" /></svg>',
      );
    }
    built = await rebuildSite(site);
  });

  it('builds, and names the comment that nothing closes', () => {
    expect(built.exitCode).toBe(0);
    expect(built.output).toContain('2025-01-12.md:6');
  });

  it('publishes nothing that stands in a comment, in whatever file', () => {
    expect(findFiles(built.outDir, SECRET)).toEqual([]);
  });

  it('publishes what only looks like a comment', () => {
    const body = readPage(built.outDir, '/logs/2025-01-11/')?.$('main').text();
    expect(body).toContain(
      'printf("%%d%%") 그리고 CPU 100%% 는 주석이 아니다.',
    );
    expect(body).toMatch(/여러\s+주석\./);
  });

  it('publishes nothing of a reflection that is hidden', () => {
    expect(findFiles(join(built.outDir, 'hidden'), SHAME)).toEqual([]);
  });

  it('keeps a reflection that is shown on its own page', () => {
    const files = findFiles(built.outDir, SHAME);
    expect(files).toContain('/logs/2025-01-11/index.html');
    expect(
      files.filter((file) => /compare|concepts|review/.test(file)),
    ).toEqual([]);
  });

  it('finds nothing of it by `study-log index` either, and counts as the file is written', async () => {
    const root = join(built.dir, 'logs');
    const index = toIndexDocument(
      await readStudyLog({root, today: '2025-02-01'}),
    );
    expect(JSON.stringify(index)).not.toMatch(SECRET);
    expect(index.mentions.length).toBeGreaterThan(3);
    for (const {source, start, end, concept} of index.mentions) {
      const text = LOGS[source as keyof typeof LOGS].slice(start, end);
      expect(text.toLowerCase()).toBe(concept);
    }
  });
});
