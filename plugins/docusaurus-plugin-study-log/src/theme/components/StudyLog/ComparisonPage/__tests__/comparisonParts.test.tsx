import {load} from 'cheerio';
import {renderToStaticMarkup} from 'react-dom/server';
import Shared from '@theme/StudyLog/ComparisonPage/Shared';
import Sides from '@theme/StudyLog/ComparisonPage/Sides';
import type {ComparedStatement, ComparisonRow} from '../../../../types';

const CONCEPTS = ['L4', 'L7'].map((name) => ({
  name,
  permalink: `/concepts/${name}/`,
}));

const said = (
  text: string,
  place: Partial<ComparedStatement> = {},
): readonly ComparedStatement[] => [
  {
    html: `<p>${text}</p>`,
    links: [],
    hasMath: false,
    permalink: '/logs/a/#비교',
    ...place,
  },
];

const draw = (...rows: readonly ComparisonRow[]) =>
  load(renderToStaticMarkup(<Sides concepts={CONCEPTS} rows={rows} />));

describe('the sides of a comparison', () => {
  it('are columns under their names, a row for each respect', () => {
    const $ = draw(
      {kind: 'definition', label: '', cells: [said('전송 계층'), []]},
      {
        kind: 'points',
        label: '',
        cells: [said('포트를 본다'), said('주소를 본다')],
      },
      {kind: 'table', label: '속도', cells: [said('빠름'), said('느림')]},
    );
    const texts = (selector: string) =>
      $(selector)
        .toArray()
        .map((cell) => $(cell).text());
    expect(texts('th[role=columnheader][scope=col] > a')).toEqual(['L4', 'L7']);
    expect(texts('th[role=rowheader][scope=row]')).toEqual([
      'Definition',
      'Said in comparing',
      '속도',
    ]);
    expect(texts('td[data-side=L7]')).toEqual(['', '주소를 본다 ↗', '느림 ↗']);
    const way = $('td[data-side=L7] a').first();
    expect(way.attr('href')).toBe('/logs/a/#비교');
    expect(way.attr('aria-label')).toBe('Go to the place');
  });

  it('name the heading over what they say, where it is known', () => {
    const place = {permalink: '/logs/a/#장점', section: 'L4의 장점'};
    const cells = [said('빠르다', place), []];
    const link = draw({kind: 'pros-cons', label: '', cells})('td a');
    expect(link.text()).toBe('L4의 장점 ↗');
    expect(link.attr('href')).toBe(place.permalink);
  });

  it('lead nowhere for what stands in no log', () => {
    const cells = [said('주인의 말', {permalink: null}), []];
    expect(draw({kind: 'definition', label: '', cells})('td a')).toHaveLength(
      0,
    );
  });

  it('are text, whatever a log is called', () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const place = {permalink: evil, section: evil};
    const html = renderToStaticMarkup(
      <>
        <Sides
          concepts={[{name: evil, permalink: evil}]}
          rows={[{kind: 'table', label: evil, cells: [said('x', place)]}]}
        />
        <Shared points={said('x', place)} />
      </>,
    );
    expect(html).not.toContain('<img');
  });
});

describe('what is said of both', () => {
  it('stands with the way to its place', () => {
    const $ = load(
      renderToStaticMarkup(<Shared points={said('둘 다 나눈다')} />),
    );
    expect($('h2').text()).toBe('On both');
    expect($('li').text()).toBe('둘 다 나눈다 ↗');
  });

  it('is nothing where no point speaks of both', () => {
    expect(renderToStaticMarkup(<Shared points={[]} />)).toBe('');
  });
});
