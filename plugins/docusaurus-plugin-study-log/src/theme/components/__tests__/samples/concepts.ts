import type {
  ComparisonPageData,
  ConceptListPageData,
  ConceptPageData,
  DiagramsPageData,
  GraphPageData,
} from '../../../types';
import {concept, guessed, log} from './parts';

export const conceptsPage: ConceptListPageData = {
  kind: 'concepts',
  concepts: [
    concept,
    {...concept, name: '포드', permalink: '/base/concepts/포드/', group: 'ㅍ'},
  ],
};

const said = (...lines: readonly string[]) => ({
  lines,
  html: `<p>${lines.join(' ')}</p>`,
  links: [],
  hasMath: false,
  ranges: [],
});

export const conceptPage: ConceptPageData = {
  kind: 'concept',
  name: 'DNS',
  aliases: ['도메인 네임 시스템'],
  description: concept.definition,
  permalink: concept.permalink,
  firstSeen: '2025-01-11',
  lastSeen: '2025-02-01',
  mentionCount: 1,
  hasDiagram: true,
  hasMath: true,
  parts: {
    activity: [
      {label: {year: 2025, month: 1}, count: 3},
      {label: {year: 2025, month: 2}, count: 2},
    ],
    definitions: [
      {
        ...said('이름을 주소로 바꾼다.'),
        from: {...log, permalink: `${log.permalink}#dns란`},
      },
      {...said('전화번호부 같은 것', '캐시가 있다'), from: guessed},
    ],
    facets: [
      {
        kind: 'how',
        entries: [
          {
            heading: '동작 방식',
            log,
            permalink: `${log.permalink}#동작-방식`,
            ...said('묻는다', '답한다'),
          },
        ],
      },
    ],
    diagrams: {
      html: '<figure class="studyLogDiagram"></figure>',
      links: [],
      sources: [
        {
          mermaid: 'flowchart LR\n  a --> b',
          origin: 'steps',
          title: '동작 방식',
          from: log,
        },
      ],
    },
    connections: {
      comparisons: [],
      relations: [
        {
          kind: 'related',
          concept: {name: 'TLS', permalink: '/base/concepts/tls/'},
          evidence: null,
        },
      ],
      neighbours: {
        before: [],
        after: [
          {kind: 'related', name: 'TLS', permalink: '/base/concepts/tls/'},
        ],
      },
    },
    written: [{...log, section: 'DNS란?'}],
    mentions: [
      {
        ...guessed,
        sentences: [
          {
            text: '먼저 DNS에 묻는다.',
            marks: [{start: 3, end: 6}],
            section: '정리',
            permalink: '/base/logs/port/#정리',
          },
        ],
      },
    ],
  },
};

/** Of a concept that no log says anything of. */
export const emptyConceptParts: ConceptPageData['parts'] = {
  activity: [],
  definitions: [],
  diagrams: {html: '', links: [], sources: []},
  facets: [],
  connections: {
    comparisons: [],
    relations: [],
    neighbours: {before: [], after: []},
  },
  written: [],
  mentions: [],
};

const compared = (text: string) => ({
  html: `<p>${text}</p>`,
  links: [],
  hasMath: false,
  permalink: `${log.permalink}#비교`,
});

export const comparisonPage: ComparisonPageData = {
  kind: 'comparison',
  title: 'TCP vs UDP',
  permalink: '/base/compare/tcp-vs-udp/',
  concepts: ['TCP', 'UDP'].map((name) => ({
    name,
    permalink: `/base/concepts/${name.toLowerCase()}/`,
  })),
  from: [{...log, section: 'TCP vs UDP'}],
  hasMath: false,
  parts: {
    sides: [{kind: 'points', label: '', cells: [[], [compared('UDP의 특징')]]}],
    shared: [compared('둘 다 포트를 쓴다.')],
    sentences: [],
  },
};

export const graphPage: GraphPageData = {
  kind: 'graph',
  permalink: '/base/graph/',
  concepts: 2,
  months: ['2025-01', '2025-02'],
  parts: {
    list: [
      {
        month: '2025-01',
        concepts: [
          {
            id: 'dns',
            name: 'DNS',
            permalink: '/base/concepts/dns/',
            x: -3,
            y: 12,
            mentions: 5,
            related: [{id: 'tls', name: 'TLS'}],
          },
        ],
      },
      {
        month: null,
        concepts: [
          {
            id: 'tls',
            name: 'TLS',
            permalink: '/base/concepts/tls/',
            x: 40,
            y: 0,
            mentions: 1,
            related: [],
          },
        ],
      },
    ],
  },
};

export const diagramsPage: DiagramsPageData = {
  kind: 'diagrams',
  permalink: '/base/diagrams/',
  count: 2,
  parts: {
    gallery: [
      {concept, html: '<figure id="study-log-diagram-1"></figure>', links: []},
      {
        concept: null,
        html: '<figure id="study-log-diagram-2"></figure>',
        links: [],
      },
    ],
  },
};
