import type {ComponentType, ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import ComparisonPageContent from '@theme/StudyLog/ComparisonPage/Content';
import ConceptListPageContent from '@theme/StudyLog/ConceptListPage/Content';
import ConceptPageContent from '@theme/StudyLog/ConceptPage/Content';
import DiagramsPageContent from '@theme/StudyLog/DiagramsPage/Content';
import GraphPageContent from '@theme/StudyLog/GraphPage/Content';
import HomePageContent from '@theme/StudyLog/HomePage/Content';
import LogPageContent from '@theme/StudyLog/LogPage/Content';
import ReviewPageContent from '@theme/StudyLog/ReviewPage/Content';
import TimelinePageContent from '@theme/StudyLog/TimelinePage/Content';
import * as samples from './samples';
import {takeCollected} from './stubs/useBrokenLinks';

jest.mock('../../pageData/InlinePageData', () =>
  jest.requireActual('./stubs/InlinePageData'),
);
jest.mock('../../pageData/usePageData', () =>
  jest.requireActual('./stubs/usePageData'),
);

const PAGES: readonly (readonly [string, ReactNode])[] = [
  ['home', <HomePageContent data={samples.homePage} />],
  ['timeline', <TimelinePageContent data={samples.allPage} />],
  ['year', <TimelinePageContent data={samples.yearPage} />],
  ['month', <TimelinePageContent data={samples.monthPage} />],
  ['day', <TimelinePageContent data={samples.dayPage} />],
  ['review', <ReviewPageContent data={samples.reviewPage} />],
  ['log', <LogPageContent data={samples.logPage} />],
  ['concepts', <ConceptListPageContent data={samples.conceptsPage} />],
  ['concept', <ConceptPageContent data={samples.conceptPage} />],
  ['comparison', <ComparisonPageContent data={samples.comparisonPage} />],
  ['graph', <GraphPageContent data={samples.graphPage} />],
  ['diagrams', <DiagramsPageContent data={samples.diagramsPage} />],
];

const html = Object.fromEntries(
  PAGES.map(([name, page]) => [name, renderToStaticMarkup(page)]),
);

const page = (name: string): string => html[name] ?? '';

function headingLevels(markup: string): readonly number[] {
  return [...markup.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
}

describe.each(PAGES.map(([name]) => name))('the %s page', (name) => {
  it('has one main heading, and no level below it is skipped', () => {
    const levels = headingLevels(page(name));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index] ?? 0) + 1);
    });
  });

  it('names every navigation, says the scope of every table head and the day of every time', () => {
    const tags = page(name).match(/<(?:nav|th|time)\b[^>]*>/g) ?? [];
    tags.forEach((tag) => {
      expect(tag).toMatch(
        /^<(?:nav.*aria-label=".+"|th.*scope="|time dateTime="\d{4}-\d\d-\d\d")/i,
      );
    });
  });

  it('has a title and a description', () => {
    expect(page(name)).toMatch(
      /<title>[^<]+<\/title><meta name="description" content="[^"]+"/,
    );
  });

  it('puts no list item outside a list and no link without an address', () => {
    expect(page(name)).not.toMatch(/<a (?![^>]*href=)/);
    expect(page(name)).not.toContain('undefined');
  });
});

describe('what a reader finds', () => {
  it.each([
    ['home', '2 logs'],
    [
      'home',
      '<div data-study-log-part="calendar"><div class="studyLogCalendar',
    ],
    ['home', 'data-study-log-part="diagram"><div><figure'],
    ['home', 'On this day in other years'],
    ['home', 'Worth another look'],
    ['home', 'href="/base/review/"'],
    ['home', 'How it flows: DNS'],
    ['timeline', 'Without a date'],
    ['timeline', 'href="/base/timeline/2025/01/"'],
    ['year', '<div data-study-log-part="years"><div class="studyLogCalendar'],
    ['year', 'data-study-log-part="list"><form>'],
    ['month', 'data-study-log-part="month"><div class="studyLogCalendar'],
    ['month', '<section id="week-02">'],
    ['day', 'href="/base/logs/dns/"'],
    ['month', 'href="/base/timeline/"'],
    ['month', 'Newer February 2025'],
    ['log', 'Saturday, January 11, 2025'],
    ['log', 'Date from a heading'],
    ['log', '3 min read'],
    ['log', 'Last change:'],
    ['log', '작년의 DNS'],
    ['log', '<div data-study-log-part="sidebar"><nav'],
    ['review', '<h3>Last met 7 days ago or more</h3>'],
    ['review', 'href="/base/concepts/dns/"'],
    ['review', 'href="/base/review/anki.tsv"'],
    ['log', 'data-study-log-part="body"><div class="markdown"><h2 id="dns란">'],
    ['log', 'Logs that link here'],
    ['log', 'https://example.org/edit/2025-01-11.md'],
    ['concepts', 'href="#group-ㅍ"'],
    ['concepts', 'id="group-ㅍ"'],
    ['concept', '<div data-study-log-part="activity"><figure'],
    ['concept', '<div data-study-log-part="definitions"><section'],
    ['concept', '<div data-study-log-part="diagrams"><div><figure'],
    ['concept', '<h2>How it works</h2>'],
    ['concept', '<strong>DNS</strong>'],
    ['concept', '<dt>Related</dt>'],
    ['concept', '먼저 <mark>DNS</mark>에 묻는다.'],
    ['comparison', 'scope="row">Said in comparing</th>'],
    ['comparison', '둘 다 포트를 쓴다.'],
    ['diagrams', '<h2>Other diagrams</h2>'],
    ['diagrams', 'id="study-log-diagram-1"'],
    ['concepts', 'href="/base/graph/"'],
    ['graph', '<div data-study-log-part="list"><div'],
    ['log', '<div data-study-log-part="concepts"><dl'],
    ['log', '<div data-study-log-part="trail"><section'],
  ])('on the %s page: %s', (name, words) => {
    expect(page(name)).toContain(words);
  });

  it('sees that a date is only an estimate', () => {
    expect(page('log')).toContain('estimated');
    expect(page('home')).not.toContain('estimated');
  });

  it('reads the concept page in the order of learning', () => {
    const places = [
      'Definition',
      'data-study-log-part="diagrams"',
      'How it works',
      'Connections',
      'Written about',
      'data-study-log-part="mentions"',
    ];
    const offsets = places.map((words) => page('concept').indexOf(words));
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    expect(offsets).not.toContain(-1);
  });

  it('finds no heading over nothing', () => {
    const {conceptPage, comparisonPage} = samples;
    const bare = renderToStaticMarkup(
      <>
        <ConceptPageContent
          data={{
            ...conceptPage,
            hasDiagram: false,
            mentionCount: 0,
            parts: samples.emptyConceptParts,
          }}
        />
        <ComparisonPageContent
          data={{
            ...comparisonPage,
            parts: {...comparisonPage.parts, shared: []},
          }}
        />
      </>,
    );
    const headings = [...bare.matchAll(/<h[2-6]>([^<]*)/g)];
    expect(headings.map(([, heading]) => heading)).toEqual(['Compared in']);
  });

  // A browser without scripts does not show it: tests/browser/walk.test.ts.
  it('has a place for the filter box before scripts run', () => {
    expect(page('concepts')).toMatch(/class="withScripts">.*<input/);
  });
});

it.each([
  ['a log page', LogPageContent, samples.logPage],
  ['a concept page', ConceptPageContent, samples.conceptPage],
  ['a comparison', ComparisonPageContent, samples.comparisonPage],
  ['the graph', GraphPageContent, samples.graphPage],
  ['the review', ReviewPageContent, samples.reviewPage],
  ['the gallery', DiagramsPageContent, samples.diagramsPage],
] as const)(
  '%s of a built site shows what its parts were rendered to',
  (_, Content, {parts, ...shell}) => {
    const rendered = Object.fromEntries(
      Object.keys(parts).map((name) => [name, `<i>${name}, 그대로</i>`]),
    );
    const Page = Content as ComponentType<{readonly data: object}>;
    const shown = renderToStaticMarkup(<Page data={{...shell, rendered}} />);
    Object.values(rendered).forEach((part) => expect(shown).toContain(part));
  },
);

it('a log page reports the links and anchors of its body', () => {
  takeCollected();
  renderToStaticMarkup(<LogPageContent data={samples.logPage} />);
  const {links, anchors} = takeCollected();
  expect(links).toEqual(
    expect.arrayContaining([
      ...samples.logPage.parts.body.links,
      samples.logPage.dateLink,
    ]),
  );
  expect(anchors).toEqual(['dns란']);
});

it('an empty folder still has a home page', () => {
  const empty = {
    ...samples.homePage,
    recent: [],
    concepts: [],
    years: [],
    again: [],
    onThisDay: [],
    diagramOf: null,
    parts: {calendar: null, diagram: {html: '', links: [], anchors: []}},
    counts: {logs: 0, days: 0, concepts: 0, firstDate: null, lastDate: null},
  };
  expect(renderToStaticMarkup(<HomePageContent data={empty} />)).toContain(
    '0 logs',
  );
});
