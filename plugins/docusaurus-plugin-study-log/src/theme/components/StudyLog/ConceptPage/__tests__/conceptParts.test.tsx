import {load} from 'cheerio';
import {renderToStaticMarkup} from 'react-dom/server';
import Activity from '@theme/StudyLog/ConceptPage/Activity';
import Definitions from '@theme/StudyLog/ConceptPage/Definitions';
import WrittenAbout from '@theme/StudyLog/ConceptPage/WrittenAbout';
import Facets from '@theme/StudyLog/Facets';
import type {LogRef, SaidInLog} from '../../../../types';

const log = (title: string): LogRef => ({
  title,
  permalink: `/logs/${title}/`,
  date: '2025-02-01',
  dateConfidence: 'exact',
});

const said = (text: string): SaidInLog => ({
  html: `<p>${text}</p>`,
  lines: [text],
  links: [],
  hasMath: false,
  ranges: [],
});

describe('the activity of a concept', () => {
  const $ = load(
    renderToStaticMarkup(
      <Activity
        periods={[
          {label: {year: 2024, month: 12}, count: 1},
          {label: {year: 2025, month: 1}, count: 0},
          {label: {year: 2025, month: 2}, count: 40},
        ]}
      />,
    ),
  );

  it('has a bar for every month, and names those with mentions', () => {
    expect($('rect')).toHaveLength(3);
    expect($('svg').attr('aria-label')).toBe(
      'December 2024: 1 mention, February 2025: 40 mentions',
    );
    expect($('rect.empty title').text()).toBe('January 2025: 0 mentions');
    expect($('figcaption').text()).toBe('December 2024February 2025');
  });

  it('shows how often, a month without a mention as a thin line', () => {
    expect(
      $('rect')
        .toArray()
        .map((bar) => Number($(bar).attr('height'))),
    ).toEqual([1, 1, 40]);
  });

  it('is nothing where one month holds all', () => {
    expect(renderToStaticMarkup(<Activity periods={[]} />)).toBe('');
  });
});

describe('definitions', () => {
  it('stand under their date, the earlier ones folded', () => {
    const $ = load(
      renderToStaticMarkup(
        <Definitions
          definitions={[
            {...said('now'), from: log('b')},
            {...said('then'), from: log('a')},
          ]}
        />,
      ),
    );
    expect($('.latest').html()).toBe(
      '<div><p>now</p></div><p class="source"><span><time datetime="2025-02-01" class="date">February 1, 2025</time></span> <a href="/logs/b/">b</a></p>',
    );
    expect($('details > summary').text()).toBe('How it was put before');
    expect($('details > .earlier > div').html()).toBe('<p>then</p>');
  });

  it('of the owner have no date, and none is nothing', () => {
    const draw = (
      ...definitions: Parameters<typeof Definitions>[0]['definitions']
    ) => renderToStaticMarkup(<Definitions definitions={definitions} />);
    expect(draw({...said('x'), from: null})).toContain(
      '<div class="latest"><div><p>x</p></div></div>',
    );
    expect(draw()).toBe('');
  });
});

describe('what logs say of a concept', () => {
  const entry = (number: number) => ({
    ...said(`${number}`),
    heading: number === 0 ? 'log 0' : '동작 방식',
    log: log(`log ${number}`),
    permalink: `/logs/${number}/#how`,
  });

  it('stands by kind, with its heading where that says more than the title', () => {
    const $ = load(
      renderToStaticMarkup(
        <Facets
          facets={[
            {kind: 'how', entries: [entry(0), entry(1)]},
            {kind: 'another', entries: [entry(2)]},
          ]}
        />,
      ),
    );
    expect(
      $('h2')
        .toArray()
        .map((heading) => $(heading).text()),
    ).toEqual(['How it works', 'Notes']);
    const sources = $('.said > .source');
    expect(sources.eq(0).find('small')).toHaveLength(0);
    expect(sources.eq(1).find('small').text()).toBe('동작 방식');
    expect(sources.eq(1).find('a').attr('href')).toBe('/logs/1/#how');
  });

  it('is folded when many logs say something', () => {
    const entries = Array.from({length: 6}, (_, number) => entry(number));
    const [open, folded] = renderToStaticMarkup(
      <Facets facets={[{kind: 'how', entries}]} />,
    ).split('<details>');
    expect(open?.match(/class="said"/g)).toHaveLength(4);
    expect(folded).toMatch(/^<summary>Also 2 logs<\/summary>/);
  });

  it('is nothing where they say nothing', () => {
    expect(renderToStaticMarkup(<Facets facets={[]} />)).toBe('');
  });
});

describe('the logs written about a concept', () => {
  const logs = Array.from({length: 13}, (_, number) => ({
    ...log(`log ${number}`),
    section: number === 0 ? 'DNS란?' : `log ${number}`,
  }));

  it('are a line each, the rest folded', () => {
    const [open, folded] = renderToStaticMarkup(
      <WrittenAbout logs={logs} />,
    ).split('<details>');
    expect(open?.match(/<li>/g)).toHaveLength(12);
    expect(open?.match(/<small>[^<]*/g)).toEqual(['<small>DNS란?']);
    expect(folded).toMatch(/^<summary>Also 1 log<\/summary>.*log 12/);
  });

  it('are no heading over nothing', () => {
    expect(renderToStaticMarkup(<WrittenAbout logs={[]} />)).toBe('');
  });
});
