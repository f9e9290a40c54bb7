import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {readStudyLog} from '../studyLog.js';

const LOG = `## 날짜: 2025-01-11
## 로드밸런서란?
- 요청을 여러 서버로 나누는 장치
### 동작 방식
1. 클라이언트가 로드밸런서에 요청을 보낸다
2. 로드밸런서가 건강한 서버를 고른다
3. 로드밸런서가 서버에 요청을 넘긴다
## 프록시란?
- 요청을 대신 보내는 서버
### 동작 방식
1. 클라이언트가 프록시에 요청을 보낸다
2. 프록시가 서버에 요청을 넘긴다
3. 서버가 프록시에 응답을 돌려준다
`;

describe('diagrams made of the lists of one concept', () => {
  const root = mkdtempSync(join(tmpdir(), 'study-log-concept-diagrams-'));

  beforeAll(() => writeFileSync(join(root, '2025-01-11.md'), LOG));
  afterAll(() => rmSync(root, {recursive: true}));

  it.each([
    ['are made', '', ['로드밸런서', '프록시']],
    ['are not where it wants none', '  diagram: false\n', ['프록시']],
    ['are where it wants them', '  diagram: true\n', ['로드밸런서', '프록시']],
  ])('%s', async (_, curation, drawn) => {
    writeFileSync(
      join(root, 'concepts.yml'),
      `- name: 로드밸런서\n  aliases: [LB]\n${curation}`,
    );
    const {flows} = await readStudyLog({root, today: '2025-02-01'});
    expect(flows.map(({concept}) => concept)).toEqual(drawn);
  });
});
