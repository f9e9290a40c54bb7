import {parseConceptsFile} from '../../../concepts/parseConceptsFile.js';
import {knowledgeOf} from '../../__tests__/logsOf.js';
import {reviewConcepts} from '../reviewConcepts.js';

const TEXTS = {
  '2025-01-01.md':
    '## Ingress란?\n- 밖에서 오는 요청의 규칙\n\n## 인그레스\n\n비었다\n',
  '2025-01-02.md': '## @Bean\n\n비었다\n',
};
const knowledge = knowledgeOf(TEXTS);
const review = reviewConcepts(knowledge);
const settled = (line: string): ReturnType<typeof knowledgeOf> => {
  const {curated, problems} = parseConceptsFile(line, 'concepts.yml');
  expect(problems).toEqual([]);
  return knowledgeOf(TEXTS, {curated});
};
const candidate = (name: string): (typeof review.candidates)[number] => {
  const found = review.candidates.find((one) => one.name === name);
  expect(found).toBeDefined();
  return found as (typeof review.candidates)[number];
};

describe('reviewConcepts', () => {
  it('tells where a candidate stands', () => {
    expect(candidate('인그레스')).toMatchObject({
      source: '2025-01-01.md',
      line: 4,
      entries: 1,
    });
  });

  it.each(['인그레스', '@Bean'])('gives the line that accepts %s', (name) => {
    const {concepts} = settled(candidate(name).accept);
    expect(concepts.find((one) => one.name === name)?.candidate).toBe(false);
  });

  it.each(['인그레스', '@Bean'])('gives the line that hides %s', (name) => {
    const {concepts} = settled(candidate(name).hide);
    expect(concepts.map((one) => one.name)).not.toContain(name);
  });

  it('gives the line that makes two names one concept', () => {
    const {concepts} = settled(candidate('인그레스').merge);
    expect(concepts.find(({name}) => name === 'Ingress')?.aliases).toEqual([
      '인그레스',
    ]);
  });

  it('lists a name in both scripts as one word', () => {
    expect(review.nearDuplicates).toEqual([
      {
        concepts: ['ingress', '인그레스'],
        names: ['Ingress', '인그레스'],
        because: 'transliteration',
        merge: '- {name: Ingress, aliases: [인그레스]}',
      },
    ]);
  });

  it.each([
    ['Prometheus', 'Promethius', true],
    ['시맨틱 버전', '시멘틱 버전', true],
    ['OAuth 1.0', 'OAuth 2.0', false],
    ['인증 요청', '인증 응답', false],
    ['Job', 'Jib', false],
  ])('%s and %s may be one word: %s', (a, b, alike) => {
    const both = knowledgeOf({
      '1.md': `## ${a}란?\n- 하나의 뜻\n\n## ${b}란?\n- 또 하나의 뜻\n`,
    });
    expect(reviewConcepts(both).nearDuplicates).toHaveLength(alike ? 1 : 0);
  });
});
