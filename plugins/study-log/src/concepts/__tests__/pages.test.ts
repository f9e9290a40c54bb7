import type {Concept} from '../../knowledge/types.js';
import {knowledgeOf} from '../../knowledge/__tests__/logsOf.js';

const conceptsOf = (
  texts: Readonly<Record<string, string>>,
): readonly Concept[] => knowledgeOf(texts).concepts;
const pagesOf = (texts: Readonly<Record<string, string>>): readonly string[] =>
  conceptsOf(texts)
    .filter(({candidate}) => !candidate)
    .map(({name}) => name);

describe('what gets a page', () => {
  it('is no scaffolding that stands below other concepts and is never spoken of', () => {
    const entry = (name: string): string =>
      `## ${name}란?\n- 값을 나르는 관\n\n### 동작 확인 화면\n\n그림\n`;
    const pages = pagesOf({
      '1.md': entry('파이프'),
      '2.md': entry('소켓'),
      '3.md': entry('큐브'),
    });
    expect(pages).toEqual(['소켓', '큐브', '파이프']);
  });

  it('is the title of a series, although no sentence names it', () => {
    const text = '# 분산 합의 강의\n\n오늘 본 것\n';
    expect(pagesOf({'1.md': text, '2.md': text, '3.md': text})).toEqual([
      '분산 합의 강의',
    ]);
  });

  it('is an identifier only when sentences speak of it', () => {
    const log =
      '# 색인\n\n## 색인이란?\n- 찾기 쉽게 적은 표\n\n### max_gram\n#### 특징\n- 가장 긴 조각\n';
    expect(pagesOf({'1.md': log})).toEqual(['색인']);
    expect(
      pagesOf({
        '1.md': log,
        '2.md': 'max_gram을 늘리고 max_gram을 줄인다\n',
      }),
    ).toEqual(['max_gram', '색인']);
  });

  it('is one variant of a thing only when sentences speak of it', () => {
    const log =
      '# 분석기란?\n- 글을 쪼개는 것\n\n## 커스텀 분석기\n### 특징\n- 골라 엮는다\n';
    expect(pagesOf({'1.md': log})).toEqual(['분석기']);
    const text = '커스텀 분석기를 만들고 커스텀 분석기를 쓴다\n';
    expect(pagesOf({'1.md': log, '2.md': text})).toEqual([
      '분석기',
      '커스텀 분석기',
    ]);
  });

  it('is no everyday phrase that headings only list', () => {
    const list =
      '# 접속기란?\n- 접속을 맺는 것\n\n## 머리말 이름과 Xar 버퍼\n\n둘\n';
    const text = '머리말 이름과 Xar 버퍼, 머리말 이름과 Xar 버퍼\n';
    expect(pagesOf({'1.md': list, '2.md': text})).toEqual([
      'Xar 버퍼',
      '접속기',
    ]);
  });

  it('is no parameter, however often it is documented', () => {
    const log =
      '# 거르개란?\n- 거르는 것\n\n## depth\n\n(Optional, integer) depth는 거르는 깊이다.\n';
    expect(pagesOf({'1.md': log, '2.md': 'depth와 depth와 depth\n'})).toEqual([
      '거르개',
    ]);
  });

  it('is neither a month of logs nor a task', () => {
    const text = '# 12월 기록\n\n## Using Redis\n\n## 자료 기다리기\n';
    expect(conceptsOf({'1.md': text, '2.md': text, '3.md': text})).toEqual([]);
  });

  it('shows the log that compares it', () => {
    const [first] = conceptsOf({
      '1.md': '## Merge vs Rebase\n\n- 둘 다 합친다\n',
    });
    expect(first?.logs).toEqual(['1']);
  });
});

describe('names', () => {
  it('are one in singular and plural', () => {
    const [first, ...others] = conceptsOf({
      '1.md': '## PVC란?\n- 자리를 청하는 것\n',
      '2.md': '## PVCs\n### 특징\n- 여럿이다\n',
    });
    expect(first).toMatchObject({name: 'PVC', aliases: ['PVCs']});
    expect(others).toEqual([]);
  });

  it('leave their brackets to the alias, in list items too', () => {
    const text =
      '## 부하 분산이란?\n- 나누기\n\n### 종류\n- P2C(Power of Two Choices) : 둘 중 덜 바쁜 곳을 고른다\n';
    const p2c = conceptsOf({'1.md': text}).find(({name}) => name === 'P2C');
    expect(p2c?.aliases).toEqual(['Power of Two Choices']);
    expect(p2c?.definitions).toHaveLength(1);
  });

  it('are not shortened to a common noun that other concepts end in', () => {
    const http =
      '## HTTP 거르개란?\n- 요청을 거른다\n\n### 거르개의 특징\n- 빠르다\n';
    const alone = conceptsOf({'1.md': http});
    expect(alone.map(({aliases}) => aliases)).toEqual([['거르개']]);
    const both = conceptsOf({
      '1.md': http,
      '2.md': '## TCP 거르개란?\n- 접속을 거른다\n',
    });
    expect(both.map(({aliases}) => aliases)).toEqual([[], []]);
  });

  it('take no adverb, general word or argument for an alias', () => {
    const text =
      '## 병합(순서대로)\n\n## 갱신(update)\n\n## Request.login(Request)\n';
    expect(conceptsOf({'1.md': text}).flatMap(({aliases}) => aliases)).toEqual(
      [],
    );
  });

  it('keep their address when a later log brings another name of the same', () => {
    const first = {'2025-01-02.md': '## Node.B란?\n- 곁가지\n'};
    const later = {'2025-01-03.md': '## Node B란?\n- 마디\n'};
    const idOf = (
      texts: Readonly<Record<string, string>>,
    ): string | undefined =>
      conceptsOf(texts).find(({name}) => name === 'Node.B')?.id;
    expect(idOf({...later, ...first})).toBe(idOf(first));
  });
});

describe('definitions', () => {
  it('are no list of names', () => {
    const text =
      '## 거르개\n- 소문자 거르개\n- 불용어 거르개\n\n## 비교\n\n거르개와 거르개\n';
    const [concept] = conceptsOf({'1.md': text, '2.md': '거르개 둘\n'});
    expect(concept?.definitions).toEqual([]);
  });
});

describe('a wikilink', () => {
  it('is shown in its sentence', () => {
    const {mentions} = knowledgeOf({
      '1.md': '## 소켓이란?\n- 접속의 끝\n',
      '2.md': '먼저 있었다. 오늘은 [[소켓|그것]]을 `열고` 닫았다. 끝.\n',
    });
    expect(mentions.at(-1)?.sentence).toEqual({
      text: '오늘은 그것을 열고 닫았다.',
      start: 4,
      end: 6,
    });
  });
});
