import {knowledgeOf} from '../../__tests__/logsOf.js';
import {explainRefusals} from '../explainRefusals.js';

const TEXT = `## 로그란?
- 남긴 기록

## 둘째 로그

로그인과 [로그](https://example.com)와 \`로그\`와 로그, 그리고 [[로그]].

\`\`\`
로그
\`\`\`
`;

describe('explainRefusals', () => {
  it('accounts for every place that is no mention', () => {
    const knowledge = knowledgeOf({'1.md': TEXT});
    const refused = explainRefusals(knowledge, {source: '1.md', text: TEXT});
    expect(
      refused.map(({start, end, because}) => [TEXT.slice(start, end), because]),
    ).toEqual([
      ['로그', 'heading'],
      ['로그', 'heading'],
      ['로그', 'unrelated'],
      ['로그', 'markup'],
      ['로그', 'markup'],
      ['로그', 'code'],
    ]);
    const places = [...knowledge.mentions, ...refused].map(({start}) => start);
    expect(new Set(places).size).toBe(TEXT.split('로그').length - 1);
  });
});
