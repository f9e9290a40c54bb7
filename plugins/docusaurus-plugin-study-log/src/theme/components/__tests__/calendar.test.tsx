import {load} from 'cheerio';
import {renderToStaticMarkup} from 'react-dom/server';
import Calendar from '@theme/StudyLog/Calendar';
import MonthCalendar from '@theme/StudyLog/Calendar/Month';
import type {CalendarDay, YearCalendar} from '../../types';

const toDay = (date: string, rest: Partial<CalendarDay> = {}): CalendarDay => ({
  date,
  permalink: `/logs/${date}/`,
  logs: 1,
  concepts: 4,
  estimated: false,
  shades: {entries: 4, words: 2, concepts: 1},
  ...rest,
});

const SUMMARY = {studied: 1, estimated: 0, longest: null, latest: null};

function draw(
  days: readonly CalendarDay[],
  rest: Partial<YearCalendar> = {},
): ReturnType<typeof load> {
  const year: YearCalendar = {
    first: '2025-01-01',
    last: '2025-12-31',
    days,
    months: [],
    summary: SUMMARY,
    ...rest,
  };
  return load(renderToStaticMarkup(<Calendar years={[year]} />));
}

const MONDAY = '2025-01-06';
const SUNDAY = '2025-01-12';

describe('a calendar of a year', () => {
  it.each([
    [toDay('2025-01-11'), 'January 11, 2025, 4 concepts'],
    [toDay('2025-01-11', {logs: 2}), 'January 11, 2025, 2 logs, 4 concepts'],
    [toDay('2025-01-11', {concepts: 0}), 'January 11, 2025, 1 log'],
    [
      toDay('2025-01-11', {estimated: true}),
      'January 11, 2025, 4 concepts, estimated',
    ],
    [toDay('2025-01-11', {concepts: 1}), 'January 11, 2025, 1 concept'],
  ])('calls a day by what it is', (day, name) => {
    const link = draw([day])('td a');
    expect(link.attr('aria-label')).toBe(name);
    expect(link.attr('href')).toBe('/logs/2025-01-11/');
  });

  it('has a square for each day, and eight rows', () => {
    const $ = draw([]);
    expect($('tr')).toHaveLength(8);
    expect($('tbody td:not([data-outside])')).toHaveLength(365);
    expect($('caption').text()).toBe('Days studied, 2025');
  });

  it('is called by its ends where it is no calendar year', () => {
    const span = {first: '2024-02-12', last: '2025-02-10'};
    expect(draw([], span)('caption').text()).toBe(
      'Days studied, February 12, 2024 – February 10, 2025',
    );
  });

  it('puts a day into the row of its weekday', () => {
    const $ = draw([toDay(MONDAY), toDay(SUNDAY)]);
    const rows = $('tbody tr').toArray();
    expect(rows.map((row) => $(row).find('a').attr('href'))).toEqual([
      `/logs/${MONDAY}/`,
      ...Array.from({length: 5}, () => undefined),
      `/logs/${SUNDAY}/`,
    ]);
  });

  it('leads to the months that have logs', () => {
    const month = {
      label: {year: 2025, month: 3},
      permalink: '/timeline/2025/03/',
      count: 1,
    };
    const $ = draw([], {months: [month]});
    expect($('thead a').attr('href')).toBe('/timeline/2025/03/');
    expect($('thead a').attr('aria-label')).toBe('March 2025');
    expect($('thead th').first().text()).toBe('January');
  });

  it('makes an estimate look otherwise', () => {
    const $ = draw([
      toDay('2025-01-10'),
      toDay('2025-01-11', {estimated: true}),
    ]);
    expect($('a[data-estimated]')).toHaveLength(1);
  });

  it('says of a day how dark it is by each measure', () => {
    const {attribs = {}} = draw([toDay('2025-01-11')])('td a')[0] ?? {};
    expect(attribs).toMatchObject({
      'data-entries': '4',
      'data-words': '2',
      'data-concepts': '1',
    });
  });

  it('says what its days add up to', () => {
    const streak = {first: '2025-01-12', last: '2025-01-13', days: 2};
    const $ = draw([], {
      summary: {studied: 3, estimated: 1, longest: streak, latest: null},
    });
    expect(
      $('li')
        .toArray()
        .map((fact) => $(fact).text()),
    ).toEqual([
      '3 days studied',
      'Longest streak: 2 days (January 12 – January 13)',
      'estimated: 1 day',
    ]);
  });

  it('speaks of no studied days where all are estimates', () => {
    const $ = draw([], {summary: {...SUMMARY, studied: 0, estimated: 1}});
    expect($('li').text()).toBe('estimated: 1 day');
  });

  it('is a region that scrolls, can be reached by keyboard and has a name', () => {
    const region = draw([])('[role="region"]');
    expect(region.attr('tabindex')).toBe('0');
    expect(region.attr('aria-label')).toBe('Days studied, 2025');
  });
});

it('a calendar of a month has a square for each day, by ISO week', () => {
  const $ = load(
    renderToStaticMarkup(
      <MonthCalendar
        calendar={{
          first: '2025-01-01',
          last: '2025-01-31',
          days: [toDay('2025-01-11')],
        }}
      />,
    ),
  );
  expect($('tbody td:not([data-outside])')).toHaveLength(31);
  expect($('tbody th a').attr('href')).toBe('#week-02');
  expect($('tbody th').first().text()).toBe('W1');
  expect($('td a').text()).toBe('11');
});
