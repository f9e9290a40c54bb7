import {knowledgeOf} from '../../knowledge/__tests__/logsOf.js';

const pointsOf = (text: string) =>
  knowledgeOf({'2025-01-11.md': text}).comparisons.flatMap(({points}) =>
    points.map(({side, text}) => [side, text]),
  );

const TABLE = `
| | L4 | L7 |
|---|---|---|
| 보는 것 | 포트 | |
`;

test('the cells of a table are no points of a comparison', () => {
  expect(pointsOf(`## L4 vs L7\n${TABLE}`)).toEqual([]);
  expect(
    pointsOf(`## L4 vs L7\n\nL4는 포트를 본다.\n${TABLE}\n둘 다 쓴다.\n`),
  ).toEqual([
    ['l4', 'L4는 포트를 본다.'],
    [null, '둘 다 쓴다.'],
  ]);
});

test('nor is the name of a side, which says nothing of it', () => {
  expect(
    pointsOf('## L4 vs L7\n\n### L4\n- 포트를 본다\n\n### L7\n- 주소를 본다\n'),
  ).toEqual([
    ['l4', '포트를 본다'],
    ['l7', '주소를 본다'],
  ]);
});
