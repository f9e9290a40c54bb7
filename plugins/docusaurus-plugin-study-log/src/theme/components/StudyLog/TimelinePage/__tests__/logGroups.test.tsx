import {load} from 'cheerio';
import {renderToStaticMarkup} from 'react-dom/server';
import LogFilter from '@theme/StudyLog/TimelinePage/Logs/Filter';
import LogGroups from '@theme/StudyLog/TimelinePage/Logs/Groups';
import type {ListedLog, LogGroup} from '../../../../types';

const toLog = (title: string, rest: Partial<ListedLog> = {}): ListedLog => ({
  title,
  permalink: `/logs/${title}/`,
  date: '2025-01-20',
  dateConfidence: 'exact',
  excerpt: '',
  concepts: ['cache', 'ttl'],
  kinds: ['definition'],
  ...rest,
});

const draw = (...groups: readonly LogGroup[]) =>
  load(renderToStaticMarkup(<LogGroups groups={groups} />));

describe('a list of logs', () => {
  it('stands under its months, each leading to its page', () => {
    const $ = draw({
      of: {kind: 'month', month: 1, permalink: '/timeline/2025/01/'},
      logs: [toLog('a')],
      imports: [],
    });
    expect($('section').attr('id')).toBe('month-01');
    expect($('h2 a').attr('href')).toBe('/timeline/2025/01/');
    expect($('h2').text()).toBe('January');
    expect($('li time').text()).toBe('January 20');
  });

  it('stands under its weeks, where the calendar leads', () => {
    const $ = draw({
      of: {kind: 'week', week: 4, monday: '2025-01-20'},
      logs: [toLog('a', {excerpt: '첫 문장'})],
      imports: [],
    });
    expect($('section').attr('id')).toBe('week-04');
    expect($('h2').text()).toBe('W4 January 20 – January 26');
    expect($('li p').text()).toBe('첫 문장');
  });

  it('says of each log the concepts and kinds that it can be narrowed to', () => {
    const $ = draw({of: {kind: 'import'}, logs: [toLog('a')], imports: []});
    expect($('li').attr('data-concepts')).toBe('cache ttl');
    expect($('li').attr('data-kinds')).toBe('definition');
  });

  it('folds what was brought in at once into one line', () => {
    const $ = draw({
      of: {kind: 'week', week: 4, monday: '2025-01-20'},
      logs: [toLog('a')],
      imports: [{date: '2025-01-20', logs: [toLog('b'), toLog('c')]}],
    });
    expect($('details > summary').text()).toBe(
      'January 20 · 2 logs brought in at once (date estimated)',
    );
    expect($('details li')).toHaveLength(2);
    expect($('section > ul > li')).toHaveLength(1);
  });

  it('tells an estimate from a known day', () => {
    const log = toLog('a', {dateConfidence: 'estimated'});
    const $ = draw({of: {kind: 'import'}, logs: [log], imports: []});
    expect($('li').text()).toContain('estimated');
    expect($('h2').text()).toBe('1 log brought in at once (date estimated)');
  });

  it('is text, whatever a log is called', () => {
    const log = toLog('<img src=x>');
    const $ = draw({of: {kind: 'import'}, logs: [log], imports: []});
    expect($('img')).toHaveLength(0);
    expect($('li a').text()).toBe('<img src=x>');
  });
});

describe('the form that narrows it', () => {
  it('offers concepts and kinds, each with its number', () => {
    const $ = load(
      renderToStaticMarkup(
        <LogFilter
          choices={{
            concepts: [{id: 'ttl', name: 'TTL', count: 3}],
            kinds: [
              {kind: 'definition', count: 2},
              {kind: 'diagram', count: 2},
            ],
          }}
        />,
      ),
    );
    const options = $('option').toArray();
    expect(
      options.map((option) => [option.attribs.value, $(option).text()]),
    ).toEqual([
      ['', 'All'],
      ['ttl', 'TTL (3)'],
      ['', 'All'],
      ['definition', 'Definition (2)'],
      ['diagram', 'Diagrams (2)'],
    ]);
  });

  it('is not there where it has nothing to offer', () => {
    expect(
      renderToStaticMarkup(<LogFilter choices={{concepts: [], kinds: []}} />),
    ).toBe('');
  });
});
