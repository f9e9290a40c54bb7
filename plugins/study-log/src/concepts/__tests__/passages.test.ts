import {knowledgeOf} from '../../knowledge/__tests__/logsOf.js';
import type {Concept} from '../../knowledge/types.js';

/** Each concept's definitions and facets, as the source has them. */
function passagesIn(text: string) {
  const {concepts, comparisons} = knowledgeOf({'2025-01-01.md': text});
  const cut = ({start, end}: {start: number; end: number}) =>
    text.slice(start, end).trim();
  const of = (name: string): Concept | undefined =>
    concepts.find((concept) => concept.name === name);
  return {
    definitions: (name: string) =>
      of(name)?.definitions.map(({passages}) => passages.map(cut)),
    facets: (name: string) =>
      of(name)?.facets.map(({kind, passages}) => [kind, ...passages.map(cut)]),
    points: () =>
      comparisons.flatMap(({points}) =>
        points.map(({range}) => range && cut(range)),
      ),
  };
}

describe('where a definition stands', () => {
  test.each([
    {
      is: 'all that stands under `X란?`, code and tables too',
      text: '# CNI란?\n\n표준 인터페이스이다.\n\n```sh\nls\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n# 다음\n',
      of: 'CNI',
      passage:
        '표준 인터페이스이다.\n\n```sh\nls\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |',
    },
    {
      is: 'the first paragraph under its name',
      text: '# Calico\n\nCalico는 `eBPF`를 쓰는 프로젝트이다.\n\n둘째 문단이다.\n\n## 특징\n\n- 빠름\n',
      of: 'Calico',
      passage: 'Calico는 `eBPF`를 쓰는 프로젝트이다.',
    },
    {
      is: 'a first list, whole',
      text: '# Calico\n\n1. 네트워크를 만드는 프로젝트이다.\n   ```sh\n   ls\n   ```\n2. 규칙을 적는다.\n\n뒤의 문단.\n\n## 특징\n\n- 빠름\n',
      of: 'Calico',
      passage:
        '1. 네트워크를 만드는 프로젝트이다.\n   ```sh\n   ls\n   ```\n2. 규칙을 적는다.',
    },
    {
      is: 'a list item with all that hangs below it',
      text: '# Calico\n\n## 구성 요소\n\n- Felix : 규칙을 커널에 적는 에이전트\n  - 노드마다 돈다\n\n  ```sh\n  ls\n  ```\n- Typha : 연결을 대신하는 컴포넌트\n',
      of: 'Felix',
      passage:
        '- Felix : 규칙을 커널에 적는 에이전트\n  - 노드마다 돈다\n\n  ```sh\n  ls\n  ```',
    },
  ])('is $is', ({text, of, passage}) => {
    expect(passagesIn(text).definitions(of)).toEqual([[passage]]);
  });

  it('is nowhere for one that the owner wrote', () => {
    const {concepts} = knowledgeOf(
      {'2025-01-01.md': '# CNI란?\n\n표준이다.\n'},
      {curated: [{name: 'CNI', definition: '표준'}]},
    );
    expect(concepts[0]?.definitions[0]?.passages).toEqual([]);
  });
});

describe('where a facet stands', () => {
  const FACETS = `# Calico

## 동작 방식

먼저 읽는다.

1. 받는다
2. 적는다

### 준비

\`\`\`sh
ls
\`\`\`

### Felix

에이전트이다.

#### 더 보기

Felix의 일.

## 특징

$$
x^2
$$

### 오늘의 회고

어려웠다.

### 장점

- 빠름

## 구성 요소

### Felix

### Typha
`;

  it('is its own text and what plain headings below it have, in order', () => {
    expect(passagesIn(FACETS).facets('Calico')?.[0]).toEqual([
      'how',
      '먼저 읽는다.\n\n1. 받는다\n2. 적는다\n\n### 준비\n\n```sh\nls\n```\n\n### Felix',
    ]);
  });

  it('is there without a line of text, for a formula says something too', () => {
    expect(passagesIn(FACETS).facets('Calico')?.[1]).toEqual([
      'feature',
      '$$\nx^2\n$$',
    ]);
  });

  it('holds neither reflections nor other facets nor other concepts', () => {
    const facets = passagesIn(FACETS).facets('Calico') ?? [];
    expect(facets[2]).toEqual(['pros', '- 빠름']);
    expect(facets[3]).toEqual(['parts', '']);
    expect(JSON.stringify(facets)).not.toMatch(
      /어려웠다|에이전트|Felix의|Typha/,
    );
  });
});

describe('where the points of a comparison stand', () => {
  it('is an item with all that hangs below it, or a paragraph', () => {
    const items = passagesIn(
      '# L4 vs L7\n\n- L4는 `포트`를 본다\n  1. 먼저\n- L7은 경로를 본다\n',
    );
    expect(items.points()).toEqual([
      '- L4는 `포트`를 본다\n  1. 먼저',
      '- L7은 경로를 본다',
    ]);
    const paragraphs = passagesIn(
      '# L4 vs L7\n\n**L4**는 포트를\n본다.\n\n`L7`은 경로를 본다.\n',
    );
    expect(paragraphs.points()).toEqual([
      '**L4**는 포트를\n본다.',
      '`L7`은 경로를 본다.',
    ]);
  });
});
