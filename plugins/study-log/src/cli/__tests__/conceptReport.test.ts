import {formatConceptReview} from '../conceptReport.js';

const candidate = {
  id: 'cluster',
  name: 'Cluster',
  source: '2025/a.md',
  line: 3,
  entries: 1,
  accept: '- {name: Cluster}',
  merge: '- {name: "…", aliases: [Cluster]}',
  hide: '- {name: Cluster, hide: true}',
};

describe('formatConceptReview', () => {
  it('gives the line for each way to settle a name', () => {
    const review = {
      candidates: [candidate],
      nearDuplicates: [
        {
          concepts: ['ingress', '인그레스'] as const,
          names: ['Ingress', '인그레스'] as const,
          because: 'transliteration' as const,
          merge: '- {name: Ingress, aliases: [인그레스]}',
        },
      ],
    };
    expect(formatConceptReview(review, {all: false})).toBe(`
Names with too little behind them for a page; one line in concepts.yml accepts, merges or hides each (1):
  Cluster  2025/a.md:3, 1 entry
      accept  - {name: Cluster}
      merge   - {name: "…", aliases: [Cluster]}
      hide    - {name: Cluster, hide: true}

Pairs that may be one concept; the line makes them one (1):
  Ingress, 인그레스  they sound alike
      merge   - {name: Ingress, aliases: [인그레스]}
`);
  });

  it('lists ten, and all when asked', () => {
    const candidates = Array.from({length: 12}, () => candidate);
    const review = {candidates, nearDuplicates: []};
    const count = (all: boolean): number =>
      formatConceptReview(review, {all}).split('accept  ').length - 1;
    expect([count(false), count(true)]).toEqual([10, 12]);
    expect(formatConceptReview(review, {all: false})).toContain('and 2 more');
  });

  it('says nothing when there is nothing to settle', () => {
    const review = {candidates: [], nearDuplicates: []};
    expect(formatConceptReview(review, {all: true})).toBe('');
  });
});
