import type {
  ComparisonPageData,
  ConceptListPageData,
  ConceptPageData,
} from '../../../types';
import {concept, guessed, log} from './parts';

export const conceptsPage: ConceptListPageData = {
  kind: 'concepts',
  concepts: [
    concept,
    {...concept, name: '포드', permalink: '/base/concepts/포드/', group: 'ㅍ'},
  ],
};

export const conceptPage: ConceptPageData = {
  kind: 'concept',
  name: 'DNS',
  aliases: ['도메인 네임 시스템'],
  description: concept.definition,
  permalink: concept.permalink,
  firstSeen: '2025-01-11',
  lastSeen: '2025-02-01',
  definitions: [
    {
      lines: ['이름을 주소로 바꾼다.'],
      from: {...log, permalink: `${log.permalink}#dns란`},
    },
    {
      lines: ['전화번호부 같은 것', '캐시가 있다'],
      from: guessed,
    },
  ],
  facets: [
    {
      kind: 'how',
      entries: [
        {
          heading: '동작 방식',
          log,
          permalink: `${log.permalink}#동작-방식`,
          lines: ['묻는다', '답한다'],
        },
      ],
    },
  ],
  diagrams: [
    {
      mermaid: 'flowchart LR\n  a --> b',
      origin: 'steps',
      title: '동작 방식',
      from: log,
    },
  ],
  writtenAbout: [{...log, section: 'DNS란?'}],
  mentions: [
    {
      ...guessed,
      sentences: [
        {
          text: '먼저 DNS에 묻는다.',
          start: 3,
          end: 6,
          section: '정리',
          permalink: '/base/logs/port/#정리',
        },
      ],
    },
  ],
  mentionCount: 1,
  html: {mentions: '<p>먼저 <mark>DNS</mark>에 묻는다.</p>'},
  links: ['/base/logs/port/#정리'],
  anchors: [],
  comparisons: [
    {title: 'DNS vs mDNS', permalink: '/base/compare/dns-vs-mdns/'},
  ],
  relations: [
    {
      kind: 'has-part',
      concept: {name: 'Resolver', permalink: '/base/concepts/resolver/'},
    },
  ],
  hasDiagram: true,
};

export const comparisonPage: ComparisonPageData = {
  kind: 'comparison',
  title: 'TCP vs UDP',
  permalink: '/base/compare/tcp-vs-udp/',
  sides: ['TCP', 'UDP'].map((name) => ({
    concept: {name, permalink: `/base/concepts/${name.toLowerCase()}/`},
    definition: [`${name}는 전송 계층 프로토콜이다.`],
    facets: conceptPage.facets,
    points: [{text: `${name}의 특징`, permalink: `${log.permalink}#비교`}],
  })),
  shared: [{text: '둘 다 포트를 쓴다.', permalink: `${log.permalink}#비교`}],
  from: [{...log, section: 'TCP vs UDP'}],
};
