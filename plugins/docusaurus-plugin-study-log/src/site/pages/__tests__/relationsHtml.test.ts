import {toNeighboursHtml} from '../neighboursHtml.js';
import {toRelationsHtml} from '../relationsHtml.js';
import {WORDS} from './pageWordsSample.js';

const concept = (name: string) => ({name, permalink: `/concepts/${name}/`});
const EVIDENCE = {
  text: 'ClusterIP : 안에서만 쓴다',
  section: '유형',
  permalink: '/logs/a/#유형',
};

describe('the ties of a concept', () => {
  it('are told by kind, comparisons first, each with the words that say so', () => {
    const html = toRelationsHtml(
      {
        comparisons: [
          {title: 'L4 vs L7', permalink: '/compare/l4-vs-l7/', evidence: null},
        ],
        relations: [
          {kind: 'has-kind', concept: concept('a'), evidence: EVIDENCE},
          {kind: 'has-kind', concept: concept('b'), evidence: null},
        ],
      },
      WORDS,
    );
    expect(html.match(/<dt>[^/]*/g)).toEqual([
      '<dt>&lt;vs&gt;<',
      '<dt>&lt;has-kind&gt;<',
    ]);
    expect(html).toContain('<a href="/compare/l4-vs-l7/">L4 vs L7</a>');
    expect(html).toContain(
      '<q>ClusterIP : 안에서만 쓴다</q> <a href="/logs/a/#유형">유형</a>',
    );
  });

  it('do not say a heading twice', () => {
    const evidence = {...EVIDENCE, text: EVIDENCE.section};
    const relations = [{kind: 'related', concept: concept('a'), evidence}];
    expect(toRelationsHtml({comparisons: [], relations}, WORDS)).not.toContain(
      '<q>',
    );
  });

  it('do not say the name of a comparison twice', () => {
    const permalink = '/compare/l4-vs-l7/';
    const evidence = {...EVIDENCE, text: 'L4 vs L7', section: 'L4 vs L7'};
    const comparisons = [{title: 'L4 vs L7', permalink, evidence}];
    const html = toRelationsHtml({comparisons, relations: []}, WORDS);
    expect(html.match(/>L4 vs L7</g)).toHaveLength(1);
    expect(html).toContain(`<a href="/logs/a/#유형">${WORDS.goToPlace}</a>`);
  });

  it('are folded when there are many of a kind', () => {
    const relations = Array.from({length: 9}, (_, index) => ({
      kind: 'related',
      concept: concept(`c${index}`),
      evidence: null,
    }));
    const [open, folded] = toRelationsHtml(
      {comparisons: [], relations},
      WORDS,
    ).split('<details>');
    expect(open?.match(/<li>/g)).toHaveLength(6);
    expect(folded).toMatch(/^<summary>Also 3<\/summary>/);
  });

  it('are nothing where there are none', () => {
    expect(toRelationsHtml({comparisons: [], relations: []}, WORDS)).toBe('');
    expect(toNeighboursHtml('a', [], WORDS)).toBe('');
  });
});

describe('the neighbours of a concept', () => {
  const draw = (
    kinds: readonly Parameters<typeof toNeighboursHtml>[1][number]['kind'][],
  ) =>
    toNeighboursHtml(
      'X',
      kinds.map((kind, index) => ({kind, ...concept(`c${index}`)})),
      WORDS,
    ).split('<strong>X</strong>');
  const namesIn = (html = '') => html.match(/c\d+(?=<)/g) ?? [];

  it('stand before it when it belongs to them, after it when they belong to it', () => {
    const [before, after] = draw(['kind-of', 'has-part', 'part-of']);
    expect(namesIn(before)).toEqual(['c0', 'c2']);
    expect(namesIn(after)).toEqual(['c1']);
  });

  it('fill both sides otherwise', () => {
    const [before, after] = draw(['vs', 'related', 'together', 'related']);
    expect(namesIn(before)).toEqual(['c1', 'c3']);
    expect(namesIn(after)).toEqual(['c0', 'c2']);
  });

  it('have a line each, and no more rows than can be read', () => {
    const [before, after] = draw(Array.from({length: 30}, () => 'has-kind'));
    expect(namesIn(before)).toHaveLength(0);
    expect(namesIn(after)).toHaveLength(7);
    expect(after?.match(/<path /g)).toHaveLength(7);
  });

  it('stand once, whatever ties there are', () => {
    const twice = [
      {kind: 'vs' as const, ...concept('a')},
      {kind: 'related' as const, ...concept('a')},
    ];
    expect(toNeighboursHtml('X', twice, WORDS).match(/<path /g)).toHaveLength(
      1,
    );
  });
});
