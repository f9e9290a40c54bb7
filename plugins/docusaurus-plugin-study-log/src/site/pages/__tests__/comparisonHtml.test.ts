import {toSharedHtml, toSidesHtml} from '../comparisonHtml.js';
import {WORDS} from './pageWordsSample.js';

const CONCEPTS = ['L4', 'L7'].map((name) => ({
  name,
  permalink: `/concepts/${name}/`,
}));
const said = (text: string) => [{lines: [text], permalink: '/logs/a/#비교'}];

describe('the sides of a comparison', () => {
  it('are columns under their names, a row for each respect', () => {
    const html = toSidesHtml(
      CONCEPTS,
      [
        {kind: 'definition', label: '', cells: [said('전송 계층'), []]},
        {
          kind: 'points',
          label: '',
          cells: [said('포트를 본다'), said('주소를 본다')],
        },
        {kind: 'table', label: '속도', cells: [said('빠름'), said('느림')]},
      ],
      WORDS,
    );
    expect(html.match(/<th role="columnheader"[^]*?<\/th>/g)).toHaveLength(2);
    expect(html.match(/scope="row">[^<]*/g)).toEqual([
      'scope="row">facet definition',
      'scope="row">Points',
      'scope="row">속도',
    ]);
    expect(html).toContain('<td role="cell" data-side="L7"></td>');
    expect(html).toContain('<p>주소를 본다</p><a href="/logs/a/#비교"');
  });

  it('name the heading over what they say, where it is known', () => {
    const place = {permalink: '/logs/a/#장점', section: 'L4의 장점'};
    const cells = [[{lines: ['빠르다'], ...place}], []];
    const rows = [{kind: 'pros-cons', label: '', cells}];
    expect(toSidesHtml(CONCEPTS, rows, WORDS)).toContain(
      '<p>빠르다</p><a href="/logs/a/#장점">L4의 장점 ↗</a>',
    );
  });

  it('are text, whatever a log holds', () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const html =
      toSidesHtml(
        [{name: evil, permalink: evil}],
        [
          {
            kind: 'table',
            label: evil,
            cells: [[{lines: [evil, evil], permalink: evil, section: evil}]],
          },
        ],
        WORDS,
      ) + toSharedHtml([{lines: [evil], permalink: evil}], WORDS);
    expect(html).not.toContain('<img');
  });

  it('share nothing where no point speaks of both', () => {
    expect(toSharedHtml([], WORDS)).toBe('');
  });
});
