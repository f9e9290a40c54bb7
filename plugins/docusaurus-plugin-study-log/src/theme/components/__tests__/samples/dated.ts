import type {
  CalendarDay,
  HomePageData,
  ListedLog,
  LogPageData,
  ReviewPageData,
  TimelinePageData,
  YearCalendar,
} from '../../../types';
import {concept, guessed, log, month, summary, year} from './parts';

export const logPage: LogPageData = {
  ...log,
  kind: 'log',
  description: '이름을 주소로 바꾼다.',
  dateSource: 'heading',
  lastChanged: '2025-02-01T09:30:00+09:00',
  dateLink: month.permalink,
  minutes: 3,
  onThisDay: [{...log, title: '작년의 DNS', date: '2024-01-11'}],
  source: '2025/2025-01-11.md',
  editUrl: 'https://example.org/edit/2025-01-11.md',
  toc: [
    {value: 'DNS란?', id: 'dns란', level: 2},
    {value: '동작 방식', id: '동작-방식', level: 3},
  ],
  concepts: ['DNS', 'TLS'],
  backlinks: [guessed],
  older: guessed,
  newer: null,
  hasDiagram: false,
  hasMath: false,
  unlisted: false,
  parts: {
    concepts: [
      {
        name: 'DNS',
        permalink: '/base/concepts/dns/',
        isNew: true,
        daysSince: null,
      },
      {
        name: 'TLS',
        permalink: '/base/concepts/tls/',
        isNew: false,
        daysSince: 12,
      },
    ],
    body: {
      html: '<h2 id="dns란">DNS란?</h2>',
      links: ['/base/concepts/dns/'],
      anchors: ['dns란'],
    },
    trail: [
      {
        concept: {name: 'DNS', permalink: '/base/concepts/dns/'},
        older: guessed,
        newer: null,
      },
    ],
    sidebar: [
      {...year, months: [{...month, months: [], logs: [log]}], logs: []},
    ],
  },
};

const calendarDay: CalendarDay = {
  date: '2025-01-11',
  permalink: log.permalink,
  logs: 1,
  concepts: 2,
  estimated: false,
  shades: {entries: 4, words: 2, concepts: 1},
};

const yearCalendar: YearCalendar = {
  first: '2025-01-01',
  last: '2025-12-31',
  days: [calendarDay],
  months: [month],
  summary: {studied: 1, estimated: 0, longest: null, latest: null},
};

const listed: ListedLog = {
  ...log,
  excerpt: '',
  concepts: ['dns'],
  kinds: ['how'],
};

const noParts: TimelinePageData['parts'] = {
  years: [],
  month: null,
  list: {choices: {concepts: [], kinds: []}, groups: []},
};

export const homePage: HomePageData = {
  kind: 'home',
  recent: [summary],
  concepts: [concept],
  again: [concept],
  onThisDay: [{...log, title: '작년의 DNS', date: '2024-01-11'}],
  years: [year],
  counts: {
    logs: 2,
    days: 1,
    concepts: 1,
    firstDate: '2025-01-11',
    lastDate: '2025-02-01',
  },
  diagramOf: concept,
  parts: {
    calendar: yearCalendar,
    diagram: {
      html: '<figure class="studyLogDiagram"></figure>',
      links: ['/base/concepts/tls/'],
      anchors: [],
    },
  },
};

export const monthPage: TimelinePageData = {
  kind: 'timeline',
  scope: 'month',
  period: {year: 2025, month: 1},
  permalink: month.permalink,
  breadcrumbs: [year],
  months: [],
  years: [],
  count: 2,
  logs: [],
  undated: [],
  older: null,
  newer: {
    label: {year: 2025, month: 2},
    permalink: '/base/timeline/2025/02/',
    count: 1,
  },
  parts: {
    years: [],
    month: {first: '2025-01-01', last: '2025-01-31', days: [calendarDay]},
    list: {
      choices: {
        concepts: [{id: 'dns', name: 'DNS', count: 2}],
        kinds: [{kind: 'how', count: 2}],
      },
      groups: [
        {
          of: {kind: 'week', week: 2, monday: '2025-01-06'},
          logs: [listed],
          imports: [],
        },
      ],
    },
  },
};

export const yearPage: TimelinePageData = {
  ...monthPage,
  scope: 'year',
  period: {year: 2025},
  breadcrumbs: [],
  parts: {
    years: [yearCalendar],
    month: null,
    list: {
      ...monthPage.parts.list,
      groups: [
        {
          of: {kind: 'month', month: 1, permalink: month.permalink},
          logs: [listed],
          imports: [],
        },
      ],
    },
  },
};

export const dayPage: TimelinePageData = {
  ...monthPage,
  scope: 'day',
  period: {year: 2025, month: 1, day: 11},
  breadcrumbs: [year, month],
  logs: [summary],
  parts: noParts,
};

export const allPage: TimelinePageData = {
  ...monthPage,
  scope: 'all',
  period: null,
  breadcrumbs: [],
  months: [month],
  years: [year],
  logs: [],
  undated: [{...guessed, date: null}],
  newer: null,
  parts: noParts,
};

export const reviewPage: ReviewPageData = {
  kind: 'review',
  hasMath: false,
  permalink: '/base/review/',
  count: 1,
  cards: [],
  parts: {
    list: [
      {
        after: 7,
        concepts: [
          {
            name: 'DNS',
            permalink: '/base/concepts/dns/',
            lastSeen: '2025-02-01',
          },
        ],
      },
    ],
  },
};
