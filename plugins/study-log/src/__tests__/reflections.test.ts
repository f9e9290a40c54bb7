import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {readStudyLog, type StudyLogOptions} from '../studyLog.js';

const LOGS = {
  '2025-01-11.md': `## 날짜: 2025-01-11
## 캐시란?
- 캐시 : 자주 찾는 값을 가까이 두는 곳
## 오늘의 회고
캐시가 어려워서 부끄러웠다.
### 내일 할 일
- 비밀무효화 : 남에게 보이기 싫은 다짐
## TTL
- TTL : 캐시에 둘 수 있는 시간
`,
  '2025-01-12.md': `# 회고
온통 부끄러운 이야기뿐이다.
`,
};

describe('the writer’s reflections', () => {
  let root: string;

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'study-log-reflections-'));
    for (const [name, text] of Object.entries(LOGS)) {
      writeFileSync(join(root, name), text);
    }
  });

  afterAll(() => rmSync(root, {recursive: true}));

  const read = (options: Partial<StudyLogOptions> = {}) =>
    readStudyLog({root, today: '2025-02-01', ...options});

  it('are read like all else unless they are to be hidden', async () => {
    const {folder, logs} = await read();
    expect(logs).toHaveLength(2);
    expect(folder.files[0]?.text).toContain('부끄러웠다');
  });

  it('leave nothing behind when they are hidden: no text, no concept, no file that was nothing else', async () => {
    const hidden = await read({reflections: 'hide'});
    expect(JSON.stringify(hidden)).not.toMatch(/부끄러|내일 할 일|비밀무효화/);
    expect(hidden.logs.map(({source}) => source)).toEqual(['2025-01-11.md']);
    expect(hidden.knowledge.concepts.map(({name}) => name)).toEqual(
      expect.arrayContaining(['TTL', '캐시']),
    );
  });

  it('keep their lines when they are hidden, so that a message names the right one', async () => {
    const shown = await read();
    const hidden = await read({reflections: 'hide'});
    const lineOf = ({logs}: typeof shown) =>
      logs[0]?.sections.find(({heading}) => heading === 'TTL')?.line;
    expect(lineOf(hidden)).toBe(lineOf(shown));
    expect(lineOf(hidden)).toBe(8);
  });
});
