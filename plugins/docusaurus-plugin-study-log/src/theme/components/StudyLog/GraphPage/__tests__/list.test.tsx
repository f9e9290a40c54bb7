import {load} from 'cheerio';
import {renderToStaticMarkup} from 'react-dom/server';
import GraphList from '@theme/StudyLog/GraphPage/List';
import {graphPage} from '../../../__tests__/samples';

describe('the list that the graph is drawn from', () => {
  const $ = load(
    renderToStaticMarkup(<GraphList months={graphPage.parts.list} />),
  );

  it('has the concepts by the month in which they were first met', () => {
    expect(
      $('section')
        .toArray()
        .map((section) => [
          $(section).attr('data-month'),
          $(section).find('h2').text(),
          $(section).find('li').text(),
        ]),
    ).toEqual([
      ['2025-01', 'January 2025', 'DNS 5 mentions TLS'],
      ['', 'Undated', 'TLS 1 mention '],
    ]);
  });

  it('says where each stands, and leads to those that it is related to', () => {
    const first = $('li').first();
    expect(first.attr()).toMatchObject({
      id: 'node-dns',
      'data-x': '-3',
      'data-y': '12',
      'data-n': '5',
    });
    expect(first.children('a').attr('href')).toBe('/base/concepts/dns/');
    const related = first.find('small a').attr('href') ?? '';
    expect($(related).children('a').text()).toBe('TLS');
  });
});
