import {knowledgeOf} from './logsOf.js';

/** In a log about one comparison the day's reflection lies below its heading. */
const LOG = `# L4 vs L7

- L4는 포트를 본다
- L7은 주소를 본다

## L4란?
- 전송 계층에서 나누는 방법

## 오늘의 회고
- L4와 L7이 헷갈려 부끄러웠다
- L4 : 부끄러운 낱말

L7란 부끄러운 것을 말한다.

### L4란?
- 부끄러운 정의

### L4 vs L5
- 부끄러운 비교

### L7의 특징
- 부끄러운 특징

### 표

| | L4 | L7 |
|---|---|---|
| 나 | 부끄럽다 | 부끄럽다 |
`;

test('the writer’s reflections are no knowledge: no point, definition, facet or comparison', () => {
  const {comparisons, concepts} = knowledgeOf({'2025-01-11.md': LOG});
  expect(comparisons.map(({id, points}) => [id, points.length])).toEqual([
    ['l4-vs-l7', 3],
  ]);
  const said = concepts.flatMap(({definitions, facets}) => [
    ...definitions,
    ...facets,
  ]);
  expect(said.length).toBeGreaterThan(0);
  expect(JSON.stringify([comparisons, said])).not.toContain('부끄');
});
