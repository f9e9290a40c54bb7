import {load} from 'cheerio';
import {renderToStaticMarkup} from 'react-dom/server';
import Relations from '@theme/StudyLog/ConceptPage/Relations';
import LocalGraph from '@theme/StudyLog/LocalGraph';
import type {Connections} from '../../../../types';

const concept = (name: string) => ({name, permalink: `/concepts/${name}/`});
const EVIDENCE = {
  text: 'ClusterIP : 안에서만 쓴다',
  section: '유형',
  permalink: '/logs/a/#유형',
};
const NOTHING: Connections = {
  comparisons: [],
  relations: [],
  neighbours: {before: [], after: []},
};

const draw = (connections: Partial<Connections>) =>
  renderToStaticMarkup(
    <Relations name="X" connections={{...NOTHING, ...connections}} />,
  );

describe('the connections of a concept', () => {
  it('are told by kind, comparisons first, each with the words that say so', () => {
    const $ = load(
      draw({
        comparisons: [
          {title: 'L4 vs L7', permalink: '/compare/l4-vs-l7/', evidence: null},
        ],
        relations: [
          {kind: 'has-kind', concept: concept('a'), evidence: EVIDENCE},
          {kind: 'has-kind', concept: concept('b'), evidence: null},
          {kind: 'unheard-of', concept: concept('c'), evidence: null},
        ],
      }),
    );
    expect(
      $('dl > div')
        .toArray()
        .map((row) => [
          $(row).find('dt').text(),
          ...$(row)
            .find('li > a')
            .toArray()
            .map((link) => $(link).attr('href')),
        ]),
    ).toEqual([
      ['Compared with', '/compare/l4-vs-l7/'],
      ['Kinds', '/concepts/a/', '/concepts/b/'],
      ['Related', '/concepts/c/'],
    ]);
    expect($('li > span').html()).toBe(
      '<q>ClusterIP : 안에서만 쓴다</q> <a href="/logs/a/#유형">유형</a>',
    );
  });

  it('do not say a heading twice', () => {
    const evidence = {...EVIDENCE, text: EVIDENCE.section};
    const relations = [{kind: 'related', concept: concept('a'), evidence}];
    expect(draw({relations})).not.toContain('<q>');
  });

  it('do not say the name of a comparison twice', () => {
    const permalink = '/compare/l4-vs-l7/';
    const evidence = {...EVIDENCE, text: 'L4 vs L7', section: 'L4 vs L7'};
    const html = draw({
      comparisons: [{title: 'L4 vs L7', permalink, evidence}],
    });
    expect(html.match(/>L4 vs L7</g)).toHaveLength(1);
    expect(html).toContain('<a href="/logs/a/#유형">Go to the place</a>');
  });

  it('are folded when there are many of a kind', () => {
    const relations = Array.from({length: 9}, (_, index) => ({
      kind: 'related',
      concept: concept(`c${index}`),
      evidence: null,
    }));
    const [open, folded] = draw({relations}).split('<details>');
    expect(open?.match(/<li>/g)).toHaveLength(6);
    expect(folded).toMatch(/^<summary>Also 3 concepts<\/summary>/);
  });

  it('are nothing where there are none', () => {
    expect(draw({})).toBe('');
  });
});

describe('a concept between its neighbours', () => {
  it('has a line to each, those only named together dashed', () => {
    const $ = load(
      renderToStaticMarkup(
        <LocalGraph
          name="X"
          neighbours={{
            before: [{kind: 'part-of', ...concept('a')}],
            after: [
              {kind: 'vs', ...concept('b')},
              {kind: 'together', ...concept('c')},
            ],
          }}
        />,
      ),
    );
    expect($('div').text()).toMatch(
      /^a Is a part ofXb Compared withc Named together with$/,
    );
    const [before, after] = $('svg').toArray();
    expect($(before).find('path').attr('d')).toBe(
      'M100 0.5C50 0.5 50 0.5 0 0.5',
    );
    expect($(after).attr('viewBox')).toBe('0 0 100 2');
    expect(
      $(after)
        .find('path')
        .toArray()
        .map((line) => $(line).attr('class')),
    ).toEqual([undefined, 'together']);
  });

  it('is nothing without any', () => {
    const none = {before: [], after: []};
    expect(
      renderToStaticMarkup(<LocalGraph name="X" neighbours={none} />),
    ).toBe('');
  });
});
